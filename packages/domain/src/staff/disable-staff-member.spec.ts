import { describe, expect, it } from 'vitest';
import { codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { accepted } from '../kernel/decision.ts';
import { anAccount } from './account.builder.ts';
import { disableStaffMember } from './disable-staff-member.ts';

const by = viewerAs('MANAGER');
const others = [viewerAs('OUTREACH_WORKER'), viewerAs('ADMINISTRATOR', OTHER_CENTRE)];

describe('disabling an account', () => {
  it.each(['ACTIVE', 'INVITED'] as const)('from %s', (state) => {
    expect(disableStaffMember(anAccount({ state }), by)).toEqual(
      accepted([{ type: 'AccountDisabled' }]),
    );
  });

  it('has nothing to do when it is disabled', () => {
    expect(disableStaffMember(anAccount({ state: 'DISABLED' }), by)).toEqual(accepted([]));
  });

  it('is refused for oneself', () => {
    expect(codesOf(disableStaffMember(anAccount({ staffId: by.staffId }), by))).toEqual([
      'CANNOT_DISABLE_YOURSELF',
    ]);
  });

  it.each(others)('is not for a $role of $centreId', (viewer) => {
    expect(codesOf(disableStaffMember(anAccount({ state: 'DISABLED' }), viewer))).toEqual([
      'NOT_ALLOWED_FOR_ROLE',
    ]);
  });
});

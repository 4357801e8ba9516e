import { describe, expect, it } from 'vitest';
import { codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { accepted } from '../kernel/decision.ts';
import { anAccount } from './account.builder.ts';
import { enableStaffMember } from './enable-staff-member.ts';

const by = viewerAs('MANAGER');
const others = [viewerAs('OUTREACH_WORKER'), viewerAs('ADMINISTRATOR', OTHER_CENTRE)];

describe('enabling an account', () => {
  it.each([
    [true, 'ACTIVE'],
    [false, 'INVITED'],
  ])('with a password set (%s) makes it %s', (hasPassword, to) => {
    expect(enableStaffMember(anAccount({ state: 'DISABLED', hasPassword }), by)).toEqual(
      accepted([{ type: 'AccountEnabled', to }]),
    );
  });

  it.each(['ACTIVE', 'INVITED'] as const)('has nothing to do when it is %s', (state) => {
    expect(enableStaffMember(anAccount({ state }), by)).toEqual(accepted([]));
  });

  it.each(others)('is not for a $role of $centreId', (viewer) => {
    expect(codesOf(enableStaffMember(anAccount(), viewer))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
  });
});

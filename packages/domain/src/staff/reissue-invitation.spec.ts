import { describe, expect, it } from 'vitest';
import { codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { anAccount } from './account.builder.ts';
import { reissueInvitation } from './reissue-invitation.ts';

const by = viewerAs('MANAGER');
const others = [viewerAs('OUTREACH_WORKER'), viewerAs('ADMINISTRATOR', OTHER_CENTRE)];

describe('a new invitation', () => {
  it.each([
    ['INVITED', []],
    ['ACTIVE', ['ACCOUNT_IN_USE']],
    ['DISABLED', ['ACCOUNT_DISABLED']],
  ] as const)('for an account that is %s: %o', (state, codes) => {
    expect(codesOf(reissueInvitation(anAccount({ state }), by))).toEqual(codes);
  });

  it('for a role that the person could not invite is refused', () => {
    const administrator = viewerAs('ADMINISTRATOR');
    const invited = anAccount({ state: 'INVITED' });
    expect(codesOf(reissueInvitation(invited, administrator))).toEqual(['MANAGER_INVITES_THEM']);
    const first = { ...invited, role: 'MANAGER' as const, hasManager: false };
    expect(codesOf(reissueInvitation(first, administrator))).toEqual([]);
  });

  it.each(others)('is not for a $role of $centreId', (viewer) => {
    expect(codesOf(reissueInvitation(anAccount({ state: 'INVITED' }), viewer))).toEqual([
      'NOT_ALLOWED_FOR_ROLE',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { CENTRE, codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { accepted } from '../kernel/decision.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import {
  disableStaffMember,
  enableStaffMember,
  reissueInvitation,
  type Account,
} from './switch-account.ts';

const by = viewerAs('MANAGER');
const account = (changes: Partial<Account> = {}): Account => ({
  staffId: 'staff-1' as StaffId,
  centreId: CENTRE,
  role: 'OUTREACH_WORKER',
  hasManager: true,
  state: 'ACTIVE',
  hasPassword: true,
  ...changes,
});

describe('disabling an account', () => {
  it.each(['ACTIVE', 'INVITED'] as const)('from %s', (state) => {
    expect(disableStaffMember(account({ state }), by)).toEqual(
      accepted([{ type: 'AccountDisabled' }]),
    );
  });

  it('has nothing to do when it is disabled', () => {
    expect(disableStaffMember(account({ state: 'DISABLED' }), by)).toEqual(accepted([]));
  });

  it('is refused for oneself', () => {
    expect(codesOf(disableStaffMember(account({ staffId: by.staffId }), by))).toEqual([
      'CANNOT_DISABLE_YOURSELF',
    ]);
  });
});

describe('enabling an account', () => {
  it.each([
    [true, 'ACTIVE'],
    [false, 'INVITED'],
  ])('with a password set (%s) makes it %s', (hasPassword, to) => {
    expect(enableStaffMember(account({ state: 'DISABLED', hasPassword }), by)).toEqual(
      accepted([{ type: 'AccountEnabled', to }]),
    );
  });

  it.each(['ACTIVE', 'INVITED'] as const)('has nothing to do when it is %s', (state) => {
    expect(enableStaffMember(account({ state }), by)).toEqual(accepted([]));
  });
});

describe('a new invitation', () => {
  it.each([
    ['INVITED', []],
    ['ACTIVE', ['ACCOUNT_IN_USE']],
    ['DISABLED', ['ACCOUNT_DISABLED']],
  ] as const)('for an account that is %s: %o', (state, codes) => {
    expect(codesOf(reissueInvitation(account({ state }), by))).toEqual(codes);
  });

  it('for a role that the person could not invite is refused', () => {
    const administrator = viewerAs('ADMINISTRATOR');
    const invited = account({ state: 'INVITED' });
    expect(codesOf(reissueInvitation(invited, administrator))).toEqual(['MANAGER_INVITES_THEM']);
    const first = { ...invited, role: 'MANAGER' as const, hasManager: false };
    expect(codesOf(reissueInvitation(first, administrator))).toEqual([]);
  });
});

describe('nobody else', () => {
  const others = [viewerAs('OUTREACH_WORKER'), viewerAs('ADMINISTRATOR', OTHER_CENTRE)];

  it.each(others)('switches an account: $role of $centreId', (viewer) => {
    const disabled = account({ state: 'DISABLED' });
    expect(codesOf(disableStaffMember(disabled, viewer))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
    expect(codesOf(enableStaffMember(account(), viewer))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
    expect(codesOf(reissueInvitation(account({ state: 'INVITED' }), viewer))).toEqual([
      'NOT_ALLOWED_FOR_ROLE',
    ]);
  });
});

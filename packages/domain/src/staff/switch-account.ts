import { canManageStaff } from '../access/centre-access.ts';
import type { Role, Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { mayInvite } from './may-invite.ts';
import type { StaffViolationCode } from './staff-violations.ts';

export const ACCOUNT_STATES = ['INVITED', 'ACTIVE', 'DISABLED'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export interface Account {
  readonly staffId: StaffId;
  readonly centreId: CentreId;
  readonly role: Role;
  /** Some manager of the centre can sign in. */
  readonly hasManager: boolean;
  readonly state: AccountState;
  readonly hasPassword: boolean;
}

export type AccountEvent =
  | { readonly type: 'AccountDisabled' }
  | { readonly type: 'AccountEnabled'; readonly to: AccountState };

/** Whoever leaves loses the account at once, sessions included; nobody locks themselves out. */
export function disableStaffMember(
  account: Account,
  by: Viewer,
): Decision<AccountEvent, StaffViolationCode> {
  const violations = [
    ...(canManageStaff(by, account) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(account.staffId === by.staffId ? [violation('CANNOT_DISABLE_YOURSELF' as const)] : []),
  ];
  if (violations.length === 0 && account.state === 'DISABLED') return accepted([]);
  return decided(violations, [{ type: 'AccountDisabled' }]);
}

/** Back to what it was: in use where a password was set, invited where none was. */
export function enableStaffMember(
  account: Account,
  by: Viewer,
): Decision<AccountEvent, StaffViolationCode> {
  const violations = canManageStaff(by, account)
    ? []
    : [violation('NOT_ALLOWED_FOR_ROLE' as const)];
  if (violations.length === 0 && account.state !== 'DISABLED') return accepted([]);
  return decided(violations, [
    { type: 'AccountEnabled', to: account.hasPassword ? 'ACTIVE' : 'INVITED' },
  ]);
}

/** A new link for somebody who has no password yet. */
export function reissueInvitation(
  account: Account,
  by: Viewer,
): Decision<{ readonly type: 'InvitationReissued' }, StaffViolationCode> {
  return decided(
    [
      ...mayInvite(by, account),
      ...(account.state === 'ACTIVE' ? [violation('ACCOUNT_IN_USE' as const)] : []),
      ...(account.state === 'DISABLED' ? [violation('ACCOUNT_DISABLED' as const)] : []),
    ],
    [{ type: 'InvitationReissued' }],
  );
}

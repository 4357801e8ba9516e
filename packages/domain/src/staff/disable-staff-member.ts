import { canManageStaff } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import type { Account } from './account.ts';
import type { StaffViolationCode } from './staff-violations.ts';

export interface AccountDisabled {
  readonly type: 'AccountDisabled';
}

/** Whoever leaves loses the account at once, sessions included; nobody locks themselves out. */
export function disableStaffMember(
  account: Account,
  by: Viewer,
): Decision<AccountDisabled, StaffViolationCode> {
  const violations = [
    ...(canManageStaff(by, account) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(account.staffId === by.staffId ? [violation('CANNOT_DISABLE_YOURSELF' as const)] : []),
  ];
  if (violations.length === 0 && account.state === 'DISABLED') return accepted([]);
  return decided(violations, [{ type: 'AccountDisabled' }]);
}

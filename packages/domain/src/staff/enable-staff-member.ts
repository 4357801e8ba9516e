import { canManageStaff } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import type { Account, AccountState } from './account.ts';
import type { StaffViolationCode } from './staff-violations.ts';

export interface AccountEnabled {
  readonly type: 'AccountEnabled';
  readonly to: AccountState;
}

/** Back to what it was: in use where a password was set, invited where none was. */
export function enableStaffMember(
  account: Account,
  by: Viewer,
): Decision<AccountEnabled, StaffViolationCode> {
  const violations = canManageStaff(by, account)
    ? []
    : [violation('NOT_ALLOWED_FOR_ROLE' as const)];
  if (violations.length === 0 && account.state !== 'DISABLED') return accepted([]);
  return decided(violations, [
    { type: 'AccountEnabled', to: account.hasPassword ? 'ACTIVE' : 'INVITED' },
  ]);
}

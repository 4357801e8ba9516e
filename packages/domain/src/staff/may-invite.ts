import { canInvite } from '../access/account-access.ts';
import { canManageStaff } from '../access/centre-access.ts';
import type { Role, Viewer } from '../access/viewer.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { StaffViolationCode } from './staff-violations.ts';

/** Who makes no accounts is told so; who does, that this role is the manager's to give. */
export function mayInvite(
  by: Viewer,
  account: { readonly centreId: CentreId; readonly role: Role; readonly hasManager: boolean },
  field?: string,
): Violation<StaffViolationCode>[] {
  if (!canManageStaff(by, account)) return [violation('NOT_ALLOWED_FOR_ROLE')];
  return canInvite(by, account) ? [] : [violation('MANAGER_INVITES_THEM', field)];
}

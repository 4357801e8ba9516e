import type { CentreId } from '../kernel/identifiers.ts';
import { isManagerOf } from './casework-access.ts';
import { canManageStaff, canReadStudents } from './centre-access.ts';
import { ROLES, type Role, type Viewer } from './viewer.ts';

interface Accounts {
  readonly centreId: CentreId;
  /** Some manager of the centre can sign in. */
  readonly hasManager: boolean;
}

/**
 * The roles that somebody may hand an invitation for. Who makes an account could use its link, so an administrator
 * (settings, no case notes: rules.md 4.0) hands out none that opens students' records, but for the first manager,
 * who has nobody else to ask.
 */
export function rolesToInvite(viewer: Viewer, accounts: Accounts): readonly Role[] {
  if (isManagerOf(viewer, accounts)) return ROLES;
  if (!canManageStaff(viewer, accounts)) return [];
  return ROLES.filter(
    (role) => !canReadStudents({ role }) || (role === 'MANAGER' && !accounts.hasManager),
  );
}

export function canInvite(
  viewer: Viewer,
  { role, ...accounts }: Accounts & { role: Role },
): boolean {
  return rolesToInvite(viewer, accounts).includes(role);
}

import type { CaseId, CentreId, SchoolId, StaffId } from '../kernel/identifiers.ts';

/** The people of rules.md 4.0; pupils and parents have no login. */
export const ROLES = [
  'MANAGER',
  'OUTREACH_WORKER',
  'SCHOOL_REFERRER',
  'SCHOOL_LEAD',
  'PANEL_MEMBER',
  'CENTRE_STAFF',
  'COMMISSIONER',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: role, centre, and the schools and cases that are theirs on the day. */
export interface Viewer {
  readonly staffId: StaffId;
  readonly role: Role;
  readonly centreId: CentreId;
  /** A school's staff: their own. A worker: those allocated or covered today. Everybody else: none. */
  readonly schoolIds: readonly SchoolId[];
  /** A worker: the open cases they are dedicated to or cover today. */
  readonly caseIds: readonly CaseId[];
}

import type { Role } from '../access/viewer.ts';
import type { CentreId, StaffId } from '../kernel/identifiers.ts';

/** Invited until a password is set, in use until it is disabled. */
export const ACCOUNT_STATES = ['INVITED', 'ACTIVE', 'DISABLED'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** What the rules need to know of somebody's account. */
export interface Account {
  readonly staffId: StaffId;
  readonly centreId: CentreId;
  readonly role: Role;
  /** Some manager of the centre can sign in. */
  readonly hasManager: boolean;
  readonly state: AccountState;
  readonly hasPassword: boolean;
}

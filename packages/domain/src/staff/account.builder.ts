import { A_CENTRE, ANOTHER_WORKER } from '../access/viewer.builder.ts';
import type { Account } from './account.ts';

/** An outreach worker's account in use, in a centre that has a manager. */
export function anAccount(changes: Partial<Account> = {}): Account {
  return {
    staffId: ANOTHER_WORKER,
    centreId: A_CENTRE,
    role: 'OUTREACH_WORKER',
    hasManager: true,
    state: 'ACTIVE',
    hasPassword: true,
    ...changes,
  };
}

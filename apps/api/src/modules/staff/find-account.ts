import type { Account, CentreId, StaffId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { heldOrSeen, idOf } from '../../acts/find.ts';
import { hasManager } from './has-manager.ts';
import { StaffMember } from './staff-member.entity.ts';

/** A person's account, held for the act. Whoever signed in once has a password. */
export async function findAccount(act: Act, id: string) {
  const row = await heldOrSeen((lock) => act.em.findOne(StaffMember, { id: idOf(id) }, lock));
  const account: Account = {
    staffId: row.id as StaffId,
    centreId: row.centreId as CentreId,
    role: row.role as Account['role'],
    hasManager: await hasManager(act),
    state: row.accountState as Account['state'],
    hasPassword: row.lastSignedInAt != null,
  };
  return { row, account };
}

import type { Account, CentreId, StaffId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { heldOrSeen, idOf } from '../../acts/find.ts';
import { StaffMember } from './staff-member.entity.ts';

/** A person's account, held for the act. Whoever signed in once has a password. */
export async function findAccount({ em }: Act, id: string) {
  const row = await heldOrSeen((lock) => em.findOne(StaffMember, { id: idOf(id) }, lock));
  const account: Account = {
    staffId: row.id as StaffId,
    centreId: row.centreId as CentreId,
    state: row.accountState as Account['state'],
    hasPassword: row.lastSignedInAt != null,
  };
  return { row, account };
}

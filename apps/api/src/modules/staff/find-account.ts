import type { Account, CentreId, StaffId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { StaffMember } from './staff-member.entity.ts';

/**
 * A person's account, held for the act. The lock finds only what the viewer may change; who may only read it is
 * told why not, and that is kept. Whoever signed in once has a password.
 */
export async function findAccount({ em }: Act, id: string) {
  const one = { id: idOf(id) };
  const row = present(
    (await em.findOne(StaffMember, one, held)) ?? (await em.findOne(StaffMember, one)),
  );
  const account: Account = {
    staffId: row.id as StaffId,
    centreId: row.centreId as CentreId,
    state: row.accountState as Account['state'],
    hasPassword: row.lastSignedInAt != null,
  };
  return { row, account };
}

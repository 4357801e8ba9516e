import type { Act } from '../../acts/act.ts';
import { idOf } from '../../acts/find.ts';
import { StaffMember } from './staff-member.entity.ts';

/** An outreach worker of the centre with an account that is not switched off; null otherwise. */
export function findWorker({ em }: Act, id: string) {
  return em.findOne(StaffMember, {
    id: idOf(id),
    role: 'OUTREACH_WORKER',
    accountState: { $ne: 'DISABLED' },
  });
}

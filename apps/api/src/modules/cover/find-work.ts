import type { GroupId, StaffId, WorkOfWorker } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { allocationState } from '../allocations/allocation-state.ts';
import { Allocation } from '../allocations/allocation.entity.ts';
import { caseState } from '../cases/find-case.ts';
import { inLineFor } from '../sessions/in-line-for.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { WorkshopGroup } from '../workshops/groups/workshop-group.entity.ts';
import { casesOfWorker } from './cases-of-worker.ts';
import { plannedOfWorker } from './planned-of-worker.ts';
import { WorkerCover } from './worker-cover.entity.ts';

/** What a worker has from a day on, held for the act, as the rules know it and as it is stored. */
export async function findWork(
  act: Act,
  ids: { readonly workerId: string; readonly otherId: string },
  days: { readonly from: string; readonly to: string | null },
) {
  const { em, today } = act;
  const worker = present(await em.findOne(StaffMember, { id: idOf(ids.workerId) }));
  const otherId = idOf(ids.otherId);
  await inLineFor(act, otherId);
  const own = await em.find(Allocation, { workerId: worker.id }, held);
  const schoolIds = own.map(({ schoolId }) => schoolId);
  const allocations = await em.find(Allocation, { schoolId: { $in: schoolIds } }, held);
  const cases = await casesOfWorker(act, worker.id);
  const { sessions, asRulesAsk } = await plannedOfWorker(act, {
    workerId: worker.id,
    from: days.from > today ? days.from : today,
    to: days.to,
    otherId,
  });
  const groups = await em.find(
    WorkshopGroup,
    { workerId: worker.id, status: { $ne: 'ENDED' } },
    { ...held, orderBy: { id: 'asc' } },
  );
  const covered = await em.find(WorkerCover, { workerId: worker.id });
  const state: WorkOfWorker = {
    workerId: worker.id as StaffId,
    allocations: allocations.map(allocationState),
    cases: cases.map(caseState),
    sessions: sessions.map(asRulesAsk),
    groups: groups.map(({ id }) => id as GroupId),
    covered: covered.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn })),
  };
  return { worker, state, allocations, cases, sessions, groups };
}

export type FoundWork = Awaited<ReturnType<typeof findWork>>;

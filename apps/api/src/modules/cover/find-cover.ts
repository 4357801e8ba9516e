import type { SchoolDate, StaffId, WorkerCover as CoverState } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { allocationState } from '../allocations/allocation-state.ts';
import { Allocation } from '../allocations/allocation.entity.ts';
import { caseState } from '../cases/find-case.ts';
import { inLineFor } from '../sessions/in-line-for.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { casesOfWorker } from './cases-of-worker.ts';
import { comesBack } from './comes-back-sql.ts';
import { plannedOfWorker } from './planned-of-worker.ts';
import { WorkerCover } from './worker-cover.entity.ts';

/** A worker's cover from a day on, with all that hangs on it, held for the act. */
export async function findCover(act: Act, coverId: string, from: SchoolDate) {
  const { em, today } = act;
  const row = present(await em.findOne(WorkerCover, { id: idOf(coverId) }, held));
  const { workerId, coveringWorkerId, startsOn, endsOn } = row;
  const worker = present(await em.findOne(StaffMember, { id: workerId }));
  await inLineFor(act, workerId);
  const own = await em.find(Allocation, { workerId });
  const allocations = await em.find(
    Allocation,
    {
      workerId: coveringWorkerId,
      role: 'COVER',
      schoolId: { $in: own.map(({ schoolId }) => schoolId) },
      startsOn: { $gte: startsOn },
      endsOn: { $lte: endsOn },
    },
    held,
  );
  const cases = await casesOfWorker(act, workerId);
  const { sessions, asRulesAsk } = await plannedOfWorker(act, {
    workerId: coveringWorkerId,
    from: from > today ? from : today,
    to: endsOn,
    otherId: workerId,
  });
  const ids = await idsInPlace(act, row.id);
  const inPlace = sessions.filter((one) => ids.has(one.row.id));
  const state: CoverState = {
    workerId: workerId as StaffId,
    coveringWorkerId: coveringWorkerId as StaffId,
    from: startsOn,
    to: endsOn,
    allocations: allocations.map(allocationState),
    cases: cases.map(caseState),
    sessions: inPlace.map(asRulesAsk),
  };
  return { row, worker, state, allocations, cases, sessions: inPlace, groups: [] };
}

async function idsInPlace({ em }: Act, coverId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select s.id from outreach.worker_cover v, outreach.session s
    where v.id = ${coverId}::uuid and ${comesBack(
      (name) => sql.ref(`s.${name}`),
      (name) => sql.ref(`v.${name}`),
    )}`.execute(em.getKysely());
  return new Set(rows.map(({ id }) => id));
}

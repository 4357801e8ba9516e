import type { GroupId, SessionId, StaffId, WorkOfWorker } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { allocationState } from '../allocations/allocation-state.ts';
import { Allocation } from '../allocations/allocation.entity.ts';
import { CaseCover } from '../cases/case-cover.entity.ts';
import { caseState, type FoundCase } from '../cases/find-case.ts';
import { SupportCase } from '../cases/support-case.entity.ts';
import type { FoundSession } from '../sessions/find-session.ts';
import { SessionStudent } from '../sessions/session-student.entity.ts';
import { Session } from '../sessions/session.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { WorkshopGroup } from '../workshops/groups/workshop-group.entity.ts';
import { WorkerCover } from './worker-cover.entity.ts';

/** What a worker has from a day on, held for the act, as the rules know it and as it is stored. */
export async function findWork(
  { em, today }: Act,
  ids: { readonly workerId: string; readonly otherId: string },
  days: { readonly from: string; readonly to: string | null },
) {
  const worker = present(await em.findOne(StaffMember, { id: idOf(ids.workerId) }));
  const otherId = idOf(ids.otherId);
  // Two who plan for the other worker at once are asked one after the other, as when a session is planned.
  await sql`select pg_advisory_xact_lock(hashtextextended(${otherId}, 0))`.execute(em.getKysely());
  const own = await em.find(Allocation, { workerId: worker.id }, held);
  const schoolIds = own.map(({ schoolId }) => schoolId);
  const allocations = await em.find(Allocation, { schoolId: { $in: schoolIds } }, held);
  const caseRows = await em.find(
    SupportCase,
    { dedicatedWorkerId: worker.id, status: { $ne: 'CLOSED' } },
    { ...held, orderBy: { id: 'asc' } },
  );
  const covers = await em.find(CaseCover, { caseId: { $in: caseRows.map(({ id }) => id) } });
  const cases = caseRows.map((row): FoundCase => ({
    row,
    covers: covers.filter(({ caseId }) => caseId === row.id),
    confirmations: [],
  }));
  const rows = await em.find(
    Session,
    {
      workerId: worker.id,
      state: 'PLANNED',
      heldOn: { $gte: days.from > today ? days.from : today, ...(days.to && { $lte: days.to }) },
    },
    { ...held, orderBy: { heldOn: 'asc', startsAt: 'asc' } },
  );
  const students = await em.find(SessionStudent, { sessionId: { $in: rows.map(({ id }) => id) } });
  const sessions = rows.map((row): FoundSession => ({
    row,
    students: students.filter(({ sessionId }) => sessionId === row.id),
  }));
  const groups = await em.find(
    WorkshopGroup,
    { workerId: worker.id, status: { $ne: 'ENDED' } },
    { ...held, orderBy: { id: 'asc' } },
  );
  const clashes = await clashing(
    em,
    otherId,
    rows.map(({ id }) => id),
  );
  const covered = await em.find(WorkerCover, { workerId: worker.id });
  const state: WorkOfWorker = {
    workerId: worker.id as StaffId,
    allocations: allocations.map(allocationState),
    cases: cases.map(caseState),
    sessions: rows.map(({ id, heldOn }) => ({
      id: id as SessionId,
      on: heldOn,
      clashes: clashes.has(id),
    })),
    groups: groups.map(({ id }) => id as GroupId),
    covered: covered.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn })),
  };
  return { worker, state, allocations, cases, sessions, groups };
}

export type FoundWork = Awaited<ReturnType<typeof findWork>>;

async function clashing(em: Act['em'], workerId: string, ids: readonly string[]) {
  const { rows } = await sql<{ id: string }>`
    select s.id from outreach.session s
    where s.id = any(${`{${ids.join(',')}}`}::uuid[]) and exists (
      select from outreach.session o where o.worker_id = ${workerId}::uuid and o.live and o.slot && s.slot)
  `.execute(em.getKysely());
  return new Set(rows.map(({ id }) => id));
}

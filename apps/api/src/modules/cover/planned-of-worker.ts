import type { PlannedForWorker, SchoolDate, SessionId } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { findPlanned, type FoundSession } from '../sessions/find-session.ts';

interface Asked {
  readonly workerId: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate | null;
  /** Who is to hold them instead. */
  readonly otherId: string;
}

interface FoundPlanned {
  readonly sessions: readonly FoundSession[];
  readonly asRulesAsk: (session: FoundSession) => PlannedForWorker;
}

/** What a worker has planned on these days, held for the act, and whether it meets what the other has. */
export async function plannedOfWorker(
  act: Act,
  { workerId, from, to, otherId }: Asked,
): Promise<FoundPlanned> {
  const sessions = await findPlanned(act, {
    workerId,
    heldOn: { $gte: from, ...(to !== null && { $lte: to }) },
  });
  const clashes = await clashing(
    act.em,
    otherId,
    sessions.map(({ row }) => row.id),
  );
  return {
    sessions,
    asRulesAsk: ({ row: { id, heldOn } }) => ({
      id: id as SessionId,
      on: heldOn,
      clashes: clashes.has(id),
    }),
  };
}

async function clashing(em: Act['em'], workerId: string, ids: readonly string[]) {
  const { rows } = await sql<{ id: string }>`
    select s.id from outreach.session s
    where s.id = any(${`{${ids.join(',')}}`}::uuid[]) and exists (
      select from outreach.session o where o.worker_id = ${workerId}::uuid and o.live and o.slot && s.slot)
  `.execute(em.getKysely());
  return new Set(rows.map(({ id }) => id));
}

import type { BusySlot, SchoolDate } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../../acts/act.ts';
import { queryOne } from '../../../acts/query-one.ts';
import { inLineFor } from '../../sessions/in-line-for.ts';

/**
 * A worker's plans from today on, as far as the viewer may see them; the database refuses the rest. Two who plan for
 * one worker are asked one after the other.
 */
export async function workerBusy(
  act: Act,
  workerId: string,
  today: SchoolDate,
): Promise<BusySlot[]> {
  await inLineFor(act, workerId);
  return queryOne<BusySlot[]>(
    act.em,
    sql`(select coalesce(json_agg(json_build_object('on', e.held_on, 'startsAt', left(e.starts_at::text, 5),
        'minutes', e.minutes, 'groupId', case when e.catch_up then null else e.group_id end)), '[]')
      from outreach.session e where e.live and e.worker_id = ${workerId}::uuid and e.held_on >= ${today}::date)`,
  );
}

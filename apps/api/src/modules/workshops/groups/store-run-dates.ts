import { membersFrom, type GroupEvent } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../../acts/act.ts';
import type { FoundGroup } from './find-group.ts';
import { planRunSession } from './plan-run-session.ts';

/** Further than anything is planned: where sessions wait while others take their places. */
const OUT_OF_THE_WAY = 36_500;

/**
 * Stores other days for sessions of a run. All of them step aside first, since one may go to where another stands
 * now. A session that was called off or not held is planned anew: the run keeps each of its contents once.
 */
export async function storeRunDates(
  act: Act,
  { state, stored }: FoundGroup,
  { dates, reason }: Extract<GroupEvent, { type: 'RunDatesMoved' }>,
): Promise<void> {
  const database = act.em.getKysely();
  const before = new Map(stored.dates.map((date) => [date.number, date]));
  const changed = dates.flatMap((date) => {
    const old = before.get(date.number);
    return old === undefined || (old.on === date.on && old.startsAt === date.startsAt)
      ? []
      : [{ date, old }];
  });
  const going = changed.filter(({ old }) => old.state === 'PLANNED');
  if (going.length > 0) {
    const ids = sql`${`{${going.map(({ old }) => old.sessionId).join(',')}}`}::uuid[]`;
    await sql`update outreach.session set held_on = held_on + ${OUT_OF_THE_WAY}::int where id = any(${ids})`.execute(
      database,
    );
    const rows = going.map(
      ({ date, old }) => sql`(${old.sessionId}::uuid, ${date.on}::date, ${date.startsAt}::time)`,
    );
    await sql`update outreach.session s set held_on = v.on_day, starts_at = v.starts_at, run_moved = true, version = s.version + 1
      from (values ${sql.join(rows)}) as v (id, on_day, starts_at) where s.id = v.id`.execute(
      database,
    );
  }
  for (const { date, old } of going)
    act.record({
      event: 'SESSION_MOVED',
      subject: 'SESSION',
      subjectId: old.sessionId,
      schoolId: state.schoolId,
      facts: [
        { name: 'wasOn', value: old.on },
        { name: 'wasAt', value: old.startsAt },
        { name: 'on', value: date.on },
        { name: 'startsAt', value: date.startsAt },
        { name: 'reason', value: reason },
      ],
    });
  for (const { date, old } of changed)
    if (old.state !== 'PLANNED')
      await planRunSession(act, state, stored.programme, date, membersFrom(state, date.on));
}

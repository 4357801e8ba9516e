import type { StaffId, Violation } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { inLineFor } from './in-line-for.ts';

export interface Wanted {
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly minutes: number;
  readonly room: string | null;
  readonly schoolId: string;
  readonly workerId: StaffId | string;
  readonly studentIds: readonly string[];
  /** Sessions that are moved themselves, and so are not in their own way. */
  readonly except: readonly string[];
}

/**
 * Who or what is taken already at the time wanted, day by day, so that a person can be told of all of it at once.
 * The database refuses what this look-up cannot see, and what comes in between.
 */
export async function takenOn(act: Act, wanted: Wanted): Promise<Map<string, Violation[]>> {
  const list = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
  const { days, startsAt, minutes, room, schoolId, workerId, studentIds, except } = wanted;
  // So that the second of two who plan for one worker reads what the first took.
  await inLineFor(act, workerId);
  const { rows } = await sql<{ on: string; worker: boolean; room: boolean; student: boolean }>`
    select s.held_on::text as "on", bool_or(s.worker_id = ${workerId}::uuid) as worker,
      bool_or(coalesce(s.school_id = ${schoolId}::uuid and lower(s.room) = lower(${room}::text), false)) as room,
      bool_or(exists (select from outreach.session_student x where x.session_id = s.id
        and x.student_id = any(${list(studentIds)}) and x.attendance is distinct from 'ABSENT')) as student
    from outreach.session s
    where s.live and s.id <> all(${list(except)}) and s.held_on = any(${`{${days.join(',')}}`}::date[])
      and s.slot && tsrange(s.held_on + ${startsAt}::time, s.held_on + ${startsAt}::time + ${minutes}::int * interval '1 minute')
    group by s.held_on
  `.execute(act.em.getKysely());
  return new Map(
    rows
      .map(({ on, worker, room: roomTaken, student }): [string, Violation[]] => [
        on,
        [
          ...(worker ? [{ code: 'WORKER_BUSY', field: 'startsAt', detail: on }] : []),
          ...(student ? [{ code: 'STUDENT_BUSY', field: 'students', detail: on }] : []),
          ...(roomTaken ? [{ code: 'ROOM_BUSY', field: 'room', detail: on }] : []),
        ],
      ])
      .filter(([, violations]) => violations.length > 0),
  );
}

import {
  planSession,
  type CentreId,
  type PlannedSession,
  type PlanSession,
  type SchoolId,
  type SeriesId,
  type SessionId,
  type StaffId,
  type Subtopic,
  type Topic,
  type Violation,
} from '@outreach/domain';
import { calendarOf } from '../../acts/calendar-of.ts';
import type { Act } from '../../acts/act.ts';
import { idOf, present, writtenOrNull } from '../../acts/find.ts';
import { badInput } from '../../errors/api-error.ts';
import { School } from '../schools/school.entity.ts';
import { findWorker } from '../staff/is-worker.ts';
import { addSession } from './add-session.ts';
import type { Wanted } from './bookings.ts';
import type { PlannedTimeInput, TimeInSchoolInput } from './planned-time.input.ts';
import { studentsOnDay } from './session-students.ts';

/** More than a workshop and a half: a list this long is a mistake or an attack. */
const MOST_STUDENTS = 30;

/** What does not change from one session of a row to the next. */
export async function planningOf(act: Act, input: TimeInSchoolInput) {
  const school = present(await act.em.findOne(School, { id: idOf(input.schoolId) }));
  const workerId = idOf(input.workerId ?? act.viewer.staffId);
  const studentIds = [...(input.studentIds ?? [])];
  if (studentIds.length > MOST_STUDENTS) throw badInput('studentIds');
  return {
    school,
    studentIds,
    isWorker: (await findWorker(act, workerId)) !== null,
    workerId: workerId as StaffId,
    calendar: await calendarOf(act.em, school.id),
    room: writtenOrNull(input.room, 'room', 100),
    place: writtenOrNull(input.place, 'place', 200),
    meetAndAssess: input.meetAndAssess === true,
    topics: [...new Set(input.topics ?? [])] as (Topic | Subtopic)[],
  };
}

export type Planning = Awaited<ReturnType<typeof planningOf>>;

/** Asks the rules about one day of a plan. */
export async function planOn(
  act: Act,
  input: PlannedTimeInput,
  planning: Planning,
  on: string,
  seriesId: SeriesId | null = null,
) {
  const { school, studentIds } = planning;
  const id = act.newId() as SessionId;
  const students = await studentsOnDay(act, studentIds, {
    schoolId: school.id,
    on,
    sessionId: id,
  });
  const command: PlanSession = {
    ...planning,
    by: act.viewer,
    id,
    centreId: school.centreId as CentreId,
    schoolId: school.id as SchoolId,
    kind: input.kind,
    slot: { on, startsAt: input.startsAt, minutes: input.minutes, room: planning.room },
    students: students.map(({ facts }) => facts),
    maximumSize: act.settings.groupSizeDefault,
    seriesId,
    groupId: null,
    today: act.today,
  };
  return { decision: planSession(null, command), students };
}

/** What would be taken on these days. */
export function bookingOf(
  { school, workerId, room, studentIds }: Planning,
  { startsAt, minutes }: Pick<PlannedTimeInput, 'startsAt' | 'minutes'>,
  days: readonly string[],
): Wanted {
  return { days, startsAt, minutes, room, schoolId: school.id, workerId, studentIds, except: [] };
}

/** Stores what a decision planned. */
export async function storePlanned(
  act: Act,
  planning: Planning,
  events: readonly { readonly type: string; readonly session?: PlannedSession }[],
) {
  const [event] = events;
  if (event?.session === undefined) throw new Error('a session was planned without an event');
  return addSession(act, event.session, planning);
}

/** Refusals of several days at once, each with its day in the detail. */
export function onDay(violations: readonly Violation[], on: string): Violation[] {
  return violations.map(({ code, field }) => ({
    code,
    ...(field === undefined ? {} : { field }),
    detail: on,
  }));
}

/** A reason that holds on every day is said once, with the first of them. */
export function distinct(violations: readonly Violation[]): Violation[] {
  const key = ({ code, field }: Violation) => `${code} ${field ?? ''}`;
  return violations.filter(
    (one, at) => violations.findIndex((other) => key(other) === key(one)) === at,
  );
}

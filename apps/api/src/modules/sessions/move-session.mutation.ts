import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  addDays,
  daysBetween,
  moveSession as decide,
  type SessionEvent,
  type SchoolCalendar,
  type StaffId,
  type Violation,
} from '@outreach/domain';
import { calendarOf } from '../../acts/calendar-of.ts';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf, outdated, writtenOrNull } from '../../acts/find.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { findWorker } from '../staff/is-worker.ts';
import { applySessionEvent } from './apply-session-event.ts';
import { takenOn } from './bookings.ts';
import { findSession, sessionState, type FoundSession } from './find-session.ts';
import { laterOfSeries } from './later-of-series.ts';
import { MoveSessionInput, MoveSessionResult } from './move-session.input.ts';
import { onDay } from './plan-in-school.ts';
import { studentsOnDay } from './session-students.ts';
import { SessionSeriesSuccess } from './session-results.type.ts';

@Resolver()
export class MoveSessionMutation {
  @Mutation(() => MoveSessionResult, {
    description: 'Move a planned session to another time, room or worker',
  })
  moveSession(
    @Arg('input', () => MoveSessionInput, { description: 'What is sent' })
    input: MoveSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MoveSessionResult> {
    return answerAct(context, info, {
      name: 'moveSession',
      input,
      success: SessionSeriesSuccess,
      shows: { sessions: 'Session' },
      work: (act) => moveSession(act, input),
    });
  }
}

async function moveSession(act: Act, input: MoveSessionInput): Promise<Outcome> {
  const first = await findSession(act, input.sessionId);
  const stale = outdated(first.row, input.expectedVersion);
  if (stale) return stale;
  const found = [first, ...(input.andLater === true ? await laterOfSeries(act, first) : [])];
  const calendar = await calendarOf(act.em, first.row.schoolId);
  const by = daysBetween(first.row.heldOn, input.on);
  const moves = [];
  for (const one of found)
    moves.push(await decided(act, input, one, addDays(one.row.heldOn, by), calendar, found));
  const violations = moves.flatMap((move) => move.violations);
  if (violations.length > 0) return refusedWith(...violations);
  // Out of each other's way first: a session may go to where the next one of its series stands now.
  for (const { one, event } of moves.sort(against(by)))
    if (event !== undefined) {
      applySessionEvent(act, one, event, [{ name: 'reason', value: input.reason }]);
      await act.em.flush();
    }
  return {
    outcome: 'done',
    nodes: { sessions: found.map(({ row }) => row.id) },
    warnings: moves.flatMap((move) => move.warnings),
  };
}

const against =
  (by: number) =>
  (a: { one: FoundSession }, b: { one: FoundSession }): number =>
    (a.one.row.heldOn < b.one.row.heldOn ? -1 : 1) * (by > 0 ? -1 : 1);

async function decided(
  act: Act,
  input: MoveSessionInput,
  one: FoundSession,
  on: string,
  calendar: SchoolCalendar,
  all: readonly FoundSession[],
): Promise<{
  one: FoundSession;
  event: Exclude<SessionEvent, { type: 'SessionPlanned' }> | undefined;
  violations: Violation[];
  warnings: Violation[];
}> {
  const { row, students } = one;
  const workerId = idOf(input.workerId ?? row.workerId) as StaffId;
  const studentIds = students.map(({ studentId }) => studentId);
  const slot = {
    on,
    startsAt: input.startsAt,
    minutes: input.minutes,
    room: writtenOrNull(input.room, 'room', 100),
  };
  const present = await studentsOnDay(act, studentIds, {
    schoolId: row.schoolId,
    on,
    sessionId: row.id,
  });
  const decision = decide(sessionState(one), {
    by: act.viewer,
    to: slot,
    workerId,
    isWorker: (await findWorker(act, workerId)) !== null,
    students: present.map(({ facts }) => facts),
    maximumSize: act.settings.groupSizeDefault,
    calendar,
    today: act.today,
  });
  if (decision.outcome === 'refused')
    return { one, event: undefined, violations: onDay(decision.violations, on), warnings: [] };
  const taken = await takenOn(act, {
    ...slot,
    days: [on],
    schoolId: row.schoolId,
    workerId,
    studentIds,
    except: all.map((other) => other.row.id),
  });
  const [event] = decision.events;
  return {
    one,
    event: event?.type === 'SessionPlanned' ? undefined : event,
    violations: taken.get(on) ?? [],
    warnings: onDay(decision.warnings, on),
  };
}

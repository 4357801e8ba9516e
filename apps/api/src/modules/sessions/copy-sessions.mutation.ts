import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  addDays,
  copySession as decide,
  intervalFits,
  type SchoolCalendar,
  type SessionId,
  type Violation,
} from '@outreach/domain';
import { calendarOf } from '../../acts/calendar-of.ts';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf } from '../../acts/find.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { findWorker } from '../staff/is-worker.ts';
import { Student } from '../students/student.entity.ts';
import { addSession } from './add-session.ts';
import { takenOn } from './bookings.ts';
import { CopySessionsInput, CopySessionsResult } from './copy-sessions.input.ts';
import { findSession, sessionState, type FoundSession } from './find-session.ts';
import { distinct, onDay } from './plan-in-school.ts';
import { SessionSeriesSuccess } from './session-results.type.ts';
import { studentsOnDay } from './session-students.ts';

/** More than anybody holds in a week. */
const MOST_SESSIONS = 60;

@Resolver()
export class CopySessionsMutation {
  @Mutation(() => CopySessionsResult, {
    description:
      'Plan sessions again so many weeks later; what cannot be planned is left out and said',
  })
  copySessions(
    @Arg('input', () => CopySessionsInput, { description: 'What is sent' })
    input: CopySessionsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CopySessionsResult> {
    return answerAct(context, info, {
      name: 'copySessions',
      input,
      success: SessionSeriesSuccess,
      shows: { sessions: 'Session' },
      work: (act) => copySessions(act, input),
    });
  }
}

async function copySessions(act: Act, { sessionIds, weeks }: CopySessionsInput): Promise<Outcome> {
  const ids = [...new Set(sessionIds.map(idOf))];
  if (ids.length === 0 || ids.length > MOST_SESSIONS) throw badInput('sessionIds');
  const planned: string[] = [];
  const leftOut: Violation[] = [];
  const warnings: Violation[] = [];
  // A week is of one worker, at a few schools.
  const known: Known = {
    calendar: once((schoolId) => calendarOf(act.em, schoolId)),
    isWorker: once(async (workerId) => (await findWorker(act, workerId)) !== null),
  };
  for (const id of ids) {
    const copied = await copyOne(act, await findSession(act, id), weeks, known);
    if ('stops' in copied) leftOut.push(...copied.stops);
    else {
      planned.push(copied.id);
      warnings.push(...copied.warnings);
    }
  }
  if (planned.length === 0) return refusedWith(...distinct(leftOut));
  return {
    outcome: 'done',
    nodes: { sessions: planned },
    warnings: [...leftOut, ...distinct(warnings)],
  };
}

type Copied =
  | { readonly id: string; readonly warnings: readonly Violation[] }
  | { readonly stops: readonly Violation[] };

/** What is asked again for each session of a school or a worker. */
interface Known {
  readonly calendar: (schoolId: string) => Promise<SchoolCalendar>;
  readonly isWorker: (workerId: string) => Promise<boolean>;
}

/** Reads each once. */
function once<Value>(read: (id: string) => Promise<Value>): (id: string) => Promise<Value> {
  const values = new Map<string, Promise<Value>>();
  return (id) => {
    const value = values.get(id) ?? read(id);
    values.set(id, value);
    return value;
  };
}

async function copyOne(
  act: Act,
  found: FoundSession,
  weeks: number,
  known: Known,
): Promise<Copied> {
  const state = sessionState(found);
  const { schoolId, workerId, slot } = state;
  const id = act.newId() as SessionId;
  const on = intervalFits(weeks) ? addDays(slot.on, 7 * weeks) : slot.on;
  const studentIds = state.students.map(({ studentId }) => studentId as string);
  // Whoever the viewer does not see any more has left the school.
  if ((await act.em.count(Student, { id: { $in: studentIds } })) < studentIds.length)
    return { stops: onDay([{ code: 'STUDENT_NOT_ON_ROLL', field: 'sessionIds' }], on) };
  const students = await studentsOnDay(act, studentIds, { schoolId, on, sessionId: id });
  const decision = decide(state, {
    ...{ by: act.viewer, id, weeks, today: act.today },
    isWorker: await known.isWorker(workerId),
    students: students.map(({ facts }) => facts),
    maximumSize: act.settings.groupSizeDefault,
    calendar: await known.calendar(schoolId),
  });
  if (decision.outcome === 'refused') return { stops: onDay(decision.violations, on) };
  const { startsAt, minutes, room } = slot;
  const taken = await takenOn(act, {
    ...{ days: [on], startsAt, minutes, room, schoolId, workerId, studentIds, except: [] },
  });
  const clashes = [...taken.values()].flat();
  if (clashes.length > 0) return { stops: clashes };
  for (const event of decision.events)
    if (event.type === 'SessionPlanned')
      await addSession(act, event.session, {
        place: found.row.place ?? null,
        meetAndAssess: false,
      });
  return { id, warnings: onDay(decision.warnings, on) };
}

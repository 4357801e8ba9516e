import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  planCatchUp as decide,
  planSession,
  type RunDate,
  type SessionId,
  type StudentId,
} from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import { calendarOf } from '../../../acts/calendar-of.ts';
import type { Act } from '../../../acts/act.ts';
import { idOf, writtenOrNull } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { addSession } from '../../sessions/add-session.ts';
import { studentsOnDay } from '../../sessions/session-students.ts';
import { findGroup, type FoundGroup } from './find-group.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { kindOfRun } from './plan-run-session.ts';
import { PlanCatchUpInput, PlanCatchUpResult } from './plan-catch-up.input.ts';

@Resolver()
export class PlanCatchUpMutation {
  @Mutation(() => PlanCatchUpResult, {
    description: 'Plan that a member makes up for a session they missed, alone (WRK-3)',
  })
  planCatchUp(
    @Arg('input', () => PlanCatchUpInput, { description: 'What is sent' })
    input: PlanCatchUpInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PlanCatchUpResult> {
    return answerAct(context, info, {
      name: 'planCatchUp',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => planCatchUp(act, input),
    });
  }
}

async function planCatchUp(act: Act, input: PlanCatchUpInput): Promise<Outcome> {
  const found = await findGroup(act, input.groupId);
  const studentId = idOf(input.studentId) as StudentId;
  const { number, on } = input;
  const { state, stored } = found;
  const decision = decide(state, {
    by: act.viewer,
    today: act.today,
    studentId,
    number,
    on,
    attendance: stored.attendance,
  });
  if (decision.outcome === 'refused') return decision;
  const missed = state.dates.find((date) => date.number === number);
  if (decision.events.length === 0 || missed === undefined)
    return { outcome: 'done', nodes: { group: state.id }, warnings: decision.warnings };
  const planned = await sessionAlone(act, input, found, missed);
  if (planned.outcome === 'refused') return planned;
  const [event] = planned.events;
  if (event?.type !== 'SessionPlanned') throw new Error('a catch-up was planned without an event');
  const { title } = missed;
  const run = { number, title, moved: false, catchUp: true };
  await addSession(act, event.session, { place: null, meetAndAssess: false, run });
  act.record({
    event: 'GROUP_CATCH_UP_PLANNED',
    subject: 'GROUP',
    subjectId: state.id,
    schoolId: state.schoolId,
    studentId,
    facts: [
      { name: 'number', value: String(number) },
      { name: 'on', value: on },
    ],
  });
  return {
    outcome: 'done',
    nodes: { group: state.id },
    // That nobody else comes is what it is for.
    warnings: planned.warnings.filter(({ code }) => code !== 'GROUP_OF_ONE'),
  };
}

/** As any session: the school is open, the student is on roll there, and what it asks for is agreed to that day. */
async function sessionAlone(
  act: Act,
  { studentId, on, startsAt, ...input }: PlanCatchUpInput,
  { state, stored }: FoundGroup,
  missed: RunDate,
) {
  const { id: groupId, centreId, schoolId, workerId } = state;
  const id = act.newId() as SessionId;
  // Roll and nomination are those of the session that they missed.
  const sessionId = stored.dates.find(({ number }) => number === missed.number)?.sessionId ?? id;
  const students = await studentsOnDay(act, [studentId], { schoolId, on, sessionId });
  return planSession(null, {
    by: act.viewer,
    id,
    centreId,
    schoolId,
    workerId,
    isWorker: true,
    kind: kindOfRun(stored.programme),
    topics: stored.programme.topics,
    slot: {
      on,
      startsAt,
      minutes: input.minutes ?? missed.minutes,
      room: writtenOrNull(input.room, 'room', 100) ?? state.room,
    },
    students: students.map(({ facts }) => facts),
    meetAndAssess: false,
    maximumSize: act.settings.groupSizeDefault,
    seriesId: null,
    groupId,
    calendar: await calendarOf(act.em, schoolId),
    today: act.today,
  });
}

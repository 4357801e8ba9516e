import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  violation,
  type CentreId,
  type PlannedSession,
  type SchoolId,
  type SessionId,
} from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { addSession } from './add-session.ts';
import { planningOf } from './plan-in-school.ts';
import {
  RecordUnplannedSessionInput,
  RecordUnplannedSessionResult,
} from './record-unplanned-session.input.ts';
import { SessionSuccess } from './session-results.type.ts';
import { studentsOnDay } from './session-students.ts';
import { storeRecord } from './store-record.ts';

@Resolver()
export class RecordUnplannedSessionMutation {
  @Mutation(() => RecordUnplannedSessionResult, {
    description: 'Record time that was in no plan, such as advice in the corridor',
  })
  recordUnplannedSession(
    @Arg('input', () => RecordUnplannedSessionInput, { description: 'What is sent' })
    input: RecordUnplannedSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordUnplannedSessionResult> {
    return answerAct(context, info, {
      name: 'recordUnplannedSession',
      input,
      success: SessionSuccess,
      shows: { session: 'Session' },
      work: (act) => recordUnplanned(act, input),
    });
  }
}

/** The row is made first and the record then held against the same rules as one that was planned. */
async function recordUnplanned(act: Act, input: RecordUnplannedSessionInput): Promise<Outcome> {
  const planning = await planningOf(act, input);
  if (!planning.isWorker) return refusedWith(violation('NOT_A_WORKER', 'workerId'));
  const { school, studentIds, workerId, topics, room } = planning;
  const id = act.newId() as SessionId;
  const students = await studentsOnDay(act, studentIds, {
    schoolId: school.id,
    on: input.on,
    sessionId: id,
  });
  const session: PlannedSession = {
    id,
    centreId: school.centreId as CentreId,
    schoolId: school.id as SchoolId,
    workerId,
    kind: input.kind,
    topics,
    slot: { on: input.on, startsAt: input.startsAt, minutes: input.minutes, room },
    students: students.map(({ facts }) => ({
      studentId: facts.studentId,
      caseId: facts.caseId,
    })),
    seriesId: null,
    groupId: null,
    planned: false,
    state: 'PLANNED',
  };
  const found = await addSession(act, session, planning);
  const decision = await storeRecord(act, found, input.record);
  if (decision.outcome === 'refused') return decision;
  return { outcome: 'done', nodes: { session: id }, warnings: decision.warnings };
}

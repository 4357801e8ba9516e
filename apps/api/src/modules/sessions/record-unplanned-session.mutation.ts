import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  recordUnplannedSession as decide,
  type CentreId,
  type SchoolId,
  type SessionId,
} from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { addSession } from './add-session.ts';
import { takenOn } from './bookings.ts';
import { bookingOf, planningOf } from './plan-in-school.ts';
import {
  RecordUnplannedSessionInput,
  RecordUnplannedSessionResult,
} from './record-unplanned-session.input.ts';
import { SessionSuccess } from './session-results.type.ts';
import { recordOf, storeRecord } from './store-record.ts';

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

/** It is entered and recorded in one go, held against the same rules as one that was planned. */
async function recordUnplanned(act: Act, input: RecordUnplannedSessionInput): Promise<Outcome> {
  const planning = await planningOf(act, input);
  const { school, studentIds: expected, topics, room } = planning;
  const id = act.newId() as SessionId;
  const { kind, on } = input;
  const where = { ...planning, kind, sessionId: id, schoolId: school.id, on, expected, topics };
  const sent = await recordOf(act, where, input.record);
  const decision = decide(null, {
    ...planning,
    ...sent.command,
    id,
    centreId: school.centreId as CentreId,
    schoolId: school.id as SchoolId,
    kind: input.kind,
    slot: { on: input.on, startsAt: input.startsAt, room },
  });
  if (decision.outcome === 'refused') return decision;
  const [entered, ...events] = decision.events;
  if (entered?.type !== 'SessionPlanned') throw new Error('a record without a session');
  const taken = await takenOn(act, bookingOf(planning, entered.session.slot, [input.on]));
  if (taken.size > 0) return refusedWith(...[...taken.values()].flat());
  const found = await addSession(act, entered.session, planning);
  await storeRecord(act, found, events, sent);
  return { outcome: 'done', nodes: { session: id }, warnings: decision.warnings };
}

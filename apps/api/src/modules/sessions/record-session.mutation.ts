import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { recordSession as decide, type SessionKind } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { raiseVersion } from '../../acts/raise-version.ts';
import type { Context } from '../../context.ts';
import { findSession, sessionState } from './find-session.ts';
import { RecordSessionInput, RecordSessionResult } from './record-session.input.ts';
import { SessionSuccess } from './session-results.type.ts';
import { recordOf, storeRecord } from './store-record.ts';

@Resolver()
export class RecordSessionMutation {
  @Mutation(() => RecordSessionResult, {
    description: 'Record a session that was held, or put its record right',
  })
  recordSession(
    @Arg('input', () => RecordSessionInput, { description: 'What is sent' })
    input: RecordSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordSessionResult> {
    return answerAct(context, info, {
      name: 'recordSession',
      input,
      success: SessionSuccess,
      shows: { session: 'Session' },
      work: (act) => recordSession(act, input),
    });
  }
}

async function recordSession(act: Act, input: RecordSessionInput): Promise<Outcome> {
  const found = await findSession(act, input.sessionId);
  const stale = outdated(found.row, input.expectedVersion);
  if (stale) return stale;
  const { row, students } = found;
  const sent = await recordOf(
    act,
    {
      sessionId: row.id,
      kind: row.kind as SessionKind,
      schoolId: row.schoolId,
      on: row.heldOn,
      meetAndAssess: row.meetAndAssess,
      expected: students.map(({ studentId }) => studentId),
      topics: row.topics,
    },
    input.record,
  );
  const decision = decide(sessionState(found), sent.command);
  if (decision.outcome === 'refused') return decision;
  await storeRecord(act, found, decision.events, sent);
  // Attendance and notes belong to the session.
  await raiseVersion(act.em, 'session', row);
  return { outcome: 'done', nodes: { session: row.id }, warnings: decision.warnings };
}

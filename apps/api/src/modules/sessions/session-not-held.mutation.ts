import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { sessionNotHeld as decide } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { applySessionEvent } from './apply-session-event.ts';
import { findSession, sessionState } from './find-session.ts';
import { SayNotHeldInput, SayNotHeldResult } from './session-not-held.input.ts';
import { SessionSuccess } from './session-results.type.ts';

@Resolver()
export class SessionNotHeldMutation {
  @Mutation(() => SayNotHeldResult, {
    description: 'Say that a planned session was not held (ALL-5)',
  })
  sessionNotHeld(
    @Arg('input', () => SayNotHeldInput, { description: 'What is sent' })
    input: SayNotHeldInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SayNotHeldResult> {
    return answerAct(context, info, {
      name: 'sessionNotHeld',
      input,
      success: SessionSuccess,
      shows: { session: 'Session' },
      work: (act) => sessionNotHeld(act, input),
    });
  }
}

async function sessionNotHeld(act: Act, input: SayNotHeldInput): Promise<Outcome> {
  const found = await findSession(act, input.sessionId);
  const stale = outdated(found.row, input.expectedVersion);
  if (stale) return stale;
  const decision = decide(sessionState(found), {
    by: act.viewer,
    reason: input.reason,
    workerWasThere: input.workerWasThere,
    today: act.today,
  });
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events)
    if (event.type !== 'SessionPlanned') applySessionEvent(act, found, event);
  return { outcome: 'done', nodes: { session: found.row.id } };
}

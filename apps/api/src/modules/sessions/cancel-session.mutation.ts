import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { cancelSession as decide } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { applySessionEvent } from './apply-session-event.ts';
import { CancelSessionInput, CancelSessionResult } from './cancel-session.input.ts';
import { findSession, sessionState } from './find-session.ts';
import { laterOfSeries } from './later-of-series.ts';
import { SessionSeriesSuccess } from './session-results.type.ts';

@Resolver()
export class CancelSessionMutation {
  @Mutation(() => CancelSessionResult, {
    description: 'Call a session off before its day is over',
  })
  cancelSession(
    @Arg('input', () => CancelSessionInput, { description: 'What is sent' })
    input: CancelSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CancelSessionResult> {
    return answerAct(context, info, {
      name: 'cancelSession',
      input,
      success: SessionSeriesSuccess,
      shows: { sessions: 'Session' },
      work: (act) => cancelSession(act, input),
    });
  }
}

async function cancelSession(act: Act, input: CancelSessionInput): Promise<Outcome> {
  const first = await findSession(act, input.sessionId);
  const stale = outdated(first.row, input.expectedVersion);
  if (stale) return stale;
  const found = [first, ...(input.andLater === true ? await laterOfSeries(act, first) : [])];
  for (const one of found) {
    const decision = decide(sessionState(one), {
      by: act.viewer,
      reason: input.reason,
      today: act.today,
    });
    if (decision.outcome === 'refused') return decision;
    for (const event of decision.events)
      if (event.type !== 'SessionPlanned') applySessionEvent(act, one, event);
  }
  return { outcome: 'done', nodes: { sessions: found.map(({ row }) => row.id) } };
}

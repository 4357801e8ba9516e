import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { MOST_SHARES, shareSession as decide, type SchoolId } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf, outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { raiseVersion } from '../../acts/raise-version.ts';
import type { Context } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { schoolsServed } from '../schools/schools-served.ts';
import { findSession, sessionState } from './find-session.ts';
import { SessionShare } from './session-share.entity.ts';
import { SessionSuccess } from './session-results.type.ts';
import { ShareSessionInput, ShareSessionResult } from './share-session.input.ts';

@Resolver()
export class ShareSessionMutation {
  @Mutation(() => ShareSessionResult, {
    description: 'Share the time of a joint session between schools (ALL-4)',
  })
  shareSession(
    @Arg('input', () => ShareSessionInput, { description: 'What is sent' })
    input: ShareSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ShareSessionResult> {
    return answerAct(context, info, {
      name: 'shareSession',
      input,
      success: SessionSuccess,
      shows: { session: 'Session' },
      work: (act) => shareSession(act, input),
    });
  }
}

async function shareSession(act: Act, input: ShareSessionInput): Promise<Outcome> {
  const { em, viewer: by, today, newId } = act;
  if (input.shares.length > MOST_SHARES) throw badInput('shares');
  const found = await findSession(act, input.sessionId);
  const { row } = found;
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const before = await em.find(SessionShare, { sessionId: row.id });
  const shares = input.shares.map(({ schoolId, percent }) => ({
    schoolId: idOf(schoolId) as SchoolId,
    percent,
  }));
  const decision = decide(
    {
      session: sessionState(found),
      shares: before.map(({ schoolId, percent }) => ({ schoolId: schoolId as SchoolId, percent })),
    },
    {
      by,
      shares,
      served: await schoolsServed(
        em,
        shares.map(({ schoolId }) => schoolId),
        today,
      ),
    },
  );
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) {
    await em.nativeDelete(SessionShare, { sessionId: row.id });
    em.persist(
      event.shares.map((share) =>
        em.create(SessionShare, {
          id: newId(),
          centreId: row.centreId,
          sessionId: row.id,
          ...share,
        }),
      ),
    );
    await raiseVersion(em, 'session', row);
    for (const { schoolId, percent } of event.changes)
      act.record({
        event: 'SESSION_SHARED',
        subject: 'SESSION',
        subjectId: row.id,
        schoolId,
        facts: [
          { name: 'on', value: row.heldOn },
          { name: 'percent', value: String(percent) },
        ],
      });
  }
  return { outcome: 'done', nodes: { session: row.id } };
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { revokeCalendarFeed as decide, type StaffId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { answerAct } from '../../acts/answer-act.ts';
import { heldOrSeen, idOf, outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import {
  CalendarFeedSuccess,
  RevokeCalendarFeedInput,
  RevokeCalendarFeedResult,
} from './feed.input.ts';

@Resolver()
export class RevokeCalendarFeedMutation {
  @Mutation(() => RevokeCalendarFeedResult, { description: 'Stop a calendar link from working' })
  revokeCalendarFeed(
    @Arg('input', () => RevokeCalendarFeedInput, { description: 'What is sent' })
    input: RevokeCalendarFeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RevokeCalendarFeedResult> {
    return answerAct(context, info, {
      name: 'revokeCalendarFeed',
      input,
      success: CalendarFeedSuccess,
      shows: { feed: 'CalendarFeed' },
      work: (act) => revokeCalendarFeed(act, input),
    });
  }
}

async function revokeCalendarFeed(act: Act, input: RevokeCalendarFeedInput): Promise<Outcome> {
  const row = await heldOrSeen((lock) =>
    act.em.findOne(CalendarFeed, { id: idOf(input.feedId) }, lock),
  );
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const state = { workerId: row.workerId as StaffId, revoked: row.revokedAt != null };
  const decision = decide(state, { by: act.viewer });
  if (decision.outcome === 'refused') return decision;
  if (decision.events.length > 0) {
    row.revokedAt = act.now;
    act.record({ event: 'CALENDAR_FEED_REVOKED', subject: 'STAFF', subjectId: row.workerId });
  }
  return { outcome: 'done', nodes: { feed: row.id } };
}

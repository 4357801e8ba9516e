import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { makeCalendarFeed as decide, type StaffId } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { answerAct } from '../../acts/answer-act.ts';
import { idOf, present } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { hashToken, newToken } from '../../auth/session-token.ts';
import type { Context } from '../../context.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import {
  CalendarFeedSuccess,
  MakeCalendarFeedInput,
  MakeCalendarFeedResult,
} from './feed.input.ts';

@Resolver()
export class MakeCalendarFeedMutation {
  @Mutation(() => MakeCalendarFeedResult, {
    description: 'Make a calendar link; an earlier one stops working',
  })
  makeCalendarFeed(
    @Arg('input', () => MakeCalendarFeedInput, { description: 'What is sent' })
    input: MakeCalendarFeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MakeCalendarFeedResult> {
    return answerAct(context, info, {
      name: 'makeCalendarFeed',
      input,
      success: CalendarFeedSuccess,
      shows: { feed: 'CalendarFeed' },
      work: (act) => makeCalendarFeed(act, input),
    });
  }
}

async function makeCalendarFeed(act: Act, input: MakeCalendarFeedInput): Promise<Outcome> {
  const { em, viewer: by, now } = act;
  const person = present(await em.findOne(StaffMember, { id: idOf(input.staffMemberId) }));
  const decision = decide(person.id as StaffId, { by, initials: input.initials });
  if (decision.outcome === 'refused') return decision;
  // Of two made at once the later one is the link that works.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`feed ${person.id}`}, 0))`.execute(
    em.getKysely(),
  );
  await em.nativeUpdate(CalendarFeed, { workerId: person.id, revokedAt: null }, { revokedAt: now });
  const token = newToken();
  const id = act.newId();
  em.persist(
    em.create(CalendarFeed, {
      id,
      centreId: person.centreId,
      workerId: person.id,
      tokenHash: hashToken(token) ?? '',
      initials: input.initials,
      madeAt: now,
    }),
  );
  act.record({
    event: 'CALENDAR_FEED_MADE',
    subject: 'STAFF',
    subjectId: person.id,
    facts: [{ name: 'initials', value: String(input.initials) }],
  });
  const address = `${act.publicUrl.replace(/\/$/, '')}/calendar/${token}.ics`;
  return { outcome: 'done', nodes: { feed: id }, once: { address } };
}

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { readField } from '../../reads/read-field.ts';
import { CalendarFeed } from './calendar-feed.type.ts';

@Resolver()
export class FeedQueries {
  @Query(() => CalendarFeed, {
    nullable: true,
    description: "The worker's own calendar link that works today",
  })
  calendarFeed(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

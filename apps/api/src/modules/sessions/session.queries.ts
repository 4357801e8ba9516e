import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { SessionOrder } from './session.enums.ts';
import { SessionFilter } from './session.filter.ts';
import { Session, SessionConnection } from './session.type.ts';

@Resolver()
export class SessionQueries {
  @PagedQuery(() => SessionConnection, {
    description: "Workers' time in schools: planned, held, called off",
    first: 50,
    filter: () => SessionFilter,
    orderBy: { by: () => SessionOrder, default: 'SOONEST' },
  })
  sessions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => Session, { nullable: true, description: 'One session' })
  session(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

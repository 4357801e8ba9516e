import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { TransitionFilter } from './transition.filter.ts';
import {
  TransitionNomination,
  TransitionNominationConnection,
} from './transition-nomination.type.ts';

@Resolver()
export class TransitionQueries {
  @PagedQuery(() => TransitionNominationConnection, {
    description: 'Who is nominated for a transition, the last first',
    first: 50,
    filter: () => TransitionFilter,
  })
  transitionNominations(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => TransitionNomination, { nullable: true, description: 'One nomination' })
  transitionNomination(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../../context.ts';
import { PagedQuery } from '../../../graphql/paged.ts';
import { readField } from '../../../reads/read-field.ts';
import { ProgrammeFilter } from './programme.filter.ts';
import { Programme, ProgrammeConnection } from './programme.type.ts';

@Resolver()
export class ProgrammeQueries {
  @PagedQuery(() => ProgrammeConnection, {
    description: 'Programmes that the centre offers to groups',
    first: 50,
    filter: () => ProgrammeFilter,
  })
  programmes(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => Programme, { nullable: true, description: 'One programme' })
  programme(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../../context.ts';
import { PagedQuery } from '../../../graphql/paged.ts';
import { readField } from '../../../reads/read-field.ts';
import { GroupOrder } from '../workshop.enums.ts';
import { WorkshopGroupFilter } from './group.filter.ts';
import { WorkshopGroup, WorkshopGroupConnection } from './workshop-group.type.ts';

@Resolver()
export class GroupQueries {
  @PagedQuery(() => WorkshopGroupConnection, {
    description: 'Runs of programmes at schools',
    first: 50,
    filter: () => WorkshopGroupFilter,
    orderBy: { by: () => GroupOrder, default: 'NEWEST' },
  })
  groups(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => WorkshopGroup, { nullable: true, description: 'One run of a programme' })
  group(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

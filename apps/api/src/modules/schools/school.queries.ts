import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { SchoolOrder } from './school.enums.ts';
import { SchoolFilter } from './school.filter.ts';
import { School, SchoolConnection } from './school.type.ts';

@Resolver()
export class SchoolQueries {
  @PagedQuery(() => SchoolConnection, {
    description: "Schools of the national register in the centre's area",
    first: 50,
    filter: () => SchoolFilter,
    orderBy: { by: () => SchoolOrder, default: 'NAME' },
  })
  schools(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => School, { nullable: true, description: 'One school' })
  school(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { CaseOrder } from './case.enums.ts';
import { CaseFilter } from './case.filter.ts';
import { Case, CaseConnection } from './case.type.ts';

@Resolver()
export class CaseQueries {
  @PagedQuery(() => CaseConnection, {
    description: 'Work with students, open and closed',
    first: 50,
    filter: () => CaseFilter,
    orderBy: { by: () => CaseOrder, default: 'OPENED' },
  })
  cases(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => Case, { nullable: true, description: 'One case' })
  case(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

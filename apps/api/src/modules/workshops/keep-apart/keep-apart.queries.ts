import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Resolver } from 'type-graphql';
import { type Context } from '../../../context.ts';
import { PagedQuery } from '../../../graphql/paged.ts';
import { readField } from '../../../reads/read-field.ts';
import { KeepApartFilter } from './keep-apart.filter.ts';
import { KeepApartConnection } from './keep-apart.type.ts';

@Resolver()
export class KeepApartQueries {
  @PagedQuery(() => KeepApartConnection, {
    description: 'Who is kept apart from whom in groups, for those who may read why (GRP-4)',
    first: 50,
    filter: () => KeepApartFilter,
  })
  keepApart(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

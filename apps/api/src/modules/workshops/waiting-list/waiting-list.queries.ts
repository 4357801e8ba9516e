import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Resolver } from 'type-graphql';
import { type Context } from '../../../context.ts';
import { PagedQuery } from '../../../graphql/paged.ts';
import { readField } from '../../../reads/read-field.ts';
import { WaitingListFilter } from './waiting-list.filter.ts';
import { WaitingListEntryConnection } from './waiting-list-entry.type.ts';

@Resolver()
export class WaitingListQueries {
  @PagedQuery(() => WaitingListEntryConnection, {
    description: 'Who waits for programmes, the longest first',
    first: 50,
    filter: () => WaitingListFilter,
  })
  waitingList(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { AttentionFilter } from './attention.filter.ts';
import { AttentionConnection } from './attention.type.ts';

@Resolver()
export class AttentionQueries {
  @PagedQuery(() => AttentionConnection, {
    description: 'What waits for the viewer today',
    first: 50,
    filter: () => AttentionFilter,
  })
  attention(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { SilentCaseFilter } from './silence.filter.ts';
import { SilentCaseConnection } from './silence.type.ts';

@Resolver()
export class SilenceQueries {
  @PagedQuery(() => SilentCaseConnection, {
    description: 'Cases about which nobody has done anything: empty for a well-kept caseload',
    first: 50,
    filter: () => SilentCaseFilter,
  })
  silentCases(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

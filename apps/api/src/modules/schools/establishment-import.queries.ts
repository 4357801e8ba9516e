import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { EstablishmentImportConnection } from './establishment-import.type.ts';

@Resolver()
export class EstablishmentImportQueries {
  @PagedQuery(() => EstablishmentImportConnection, {
    description: 'Files of the national register that were read',
    first: 20,
  })
  establishmentImports(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

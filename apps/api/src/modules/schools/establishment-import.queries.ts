import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { EstablishmentImport, EstablishmentImportConnection } from './establishment-import.type.ts';

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

  @Query(() => EstablishmentImport, {
    nullable: true,
    description: 'One file of the national register that was read',
  })
  establishmentImport(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

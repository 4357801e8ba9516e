import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { Centre, CentreConnection } from './centre.type.ts';

@Resolver()
export class CentreQueries {
  @Query(() => Centre, { description: 'The support centre that the viewer works with' })
  centre(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @PagedQuery(() => CentreConnection, {
    description: 'The centres that the viewer may see: their own',
    first: 20,
  })
  centres(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { readField } from '../../reads/read-field.ts';
import { Viewer } from './viewer.type.ts';

@Resolver()
export class ViewerQueries {
  @Query(() => Viewer, { description: 'The person who is signed in' })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

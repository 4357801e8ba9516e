import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { readField } from '../../reads/read-field.ts';
import { ServiceCounts } from './service-counts.type.ts';

@Resolver()
export class ServiceCountsQueries {
  @Query(() => ServiceCounts, {
    description:
      'Counts for those who may see figures and no rows; small ones are hidden where they leave the service',
  })
  serviceCounts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

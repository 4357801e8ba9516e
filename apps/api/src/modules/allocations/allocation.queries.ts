import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { AllocationOrder } from './allocation.enums.ts';
import { AllocationFilter } from './allocation.filter.ts';
import { AllocationConnection } from './allocation.type.ts';

@Resolver()
export class AllocationQueries {
  @PagedQuery(() => AllocationConnection, {
    description: 'Weekly time of workers in schools, past and to come',
    first: 50,
    filter: () => AllocationFilter,
    orderBy: { by: () => AllocationOrder, default: 'SCHOOL' },
  })
  allocations(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}

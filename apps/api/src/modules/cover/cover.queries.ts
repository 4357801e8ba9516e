import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { readField } from '../../reads/read-field.ts';
import { WorkToCover } from './work-to-cover.type.ts';
import { WorkerCoverFilter } from './worker-cover.filter.ts';
import { WorkerCoverConnection } from './worker-cover.type.ts';

@Resolver()
export class CoverQueries {
  @PagedQuery(() => WorkerCoverConnection, {
    description: 'Workers who are, were or will be away, newest first',
    first: 20,
    filter: () => WorkerCoverFilter,
  })
  workerCovers(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => WorkToCover, {
    nullable: true,
    description: 'What another worker would take on from a day to a day, or for good',
  })
  workToCover(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('workerId', () => ID, { description: 'The worker who is away' }) _workerId: string,
    @Arg('coveringWorkerId', () => ID, {
      nullable: true,
      description: 'Who would cover: shows what clashes',
    })
    _coveringWorkerId: string | null,
    @Arg('from', () => DateScalar, { description: 'First day' }) _from: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Last day; none for good' })
    _to: string | null,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

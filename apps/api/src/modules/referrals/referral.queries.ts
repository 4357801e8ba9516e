import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { ReferralOrder } from './referral.enums.ts';
import { ReferralFilter } from './referral.filter.ts';
import { Referral, ReferralConnection } from './referral.type.ts';

@Resolver()
export class ReferralQueries {
  @PagedQuery(() => ReferralConnection, {
    description: 'Referrals that were sent',
    first: 50,
    filter: () => ReferralFilter,
    orderBy: { by: () => ReferralOrder, default: 'OLDEST_FIRST' },
  })
  referrals(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => Referral, { nullable: true, description: 'One referral' })
  referral(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { ReferralDraftFilter } from './referral-draft.filter.ts';
import { ReferralDraft, ReferralDraftConnection } from './referral-draft.type.ts';
import { ReferralDraftOrder } from './referral.enums.ts';

@Resolver()
export class ReferralDraftQueries {
  @PagedQuery(() => ReferralDraftConnection, {
    description: 'Referrals that a school is still writing',
    first: 50,
    filter: () => ReferralDraftFilter,
    orderBy: { by: () => ReferralDraftOrder, default: 'LAST_SAVED' },
  })
  referralDrafts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => ReferralDraft, { nullable: true, description: 'One unfinished referral' })
  referralDraft(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}

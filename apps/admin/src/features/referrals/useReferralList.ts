import { computed, type ComputedRef } from 'vue';
import type { LocationQueryRaw } from 'vue-router';
import { useListQuery, type ListQuery } from '../../composables/useListQuery.ts';
import type { Enum } from '../../graphql/graphql.ts';
import { referralStatusLabels } from '../../messages/casework-labels.ts';

const STATUSES = Object.keys(referralStatusLabels) as Enum<'ReferralStatus'>[];
const WAITING: Enum<'ReferralStatus'>[] = ['SUBMITTED', 'RETURNED', 'CHALLENGED'];

export interface ReferralList {
  readonly list: ListQuery<'search' | 'status', Enum<'ReferralOrder'>>;
  readonly filter: ComputedRef<{
    readonly search: string | null;
    readonly status?: Enum<'ReferralStatus'>[];
  }>;
  /** The part of the address that says which list it is and where in it somebody stands. */
  readonly query: ComputedRef<LocationQueryRaw>;
}

/** The queue as the address names it, in the list and on a referral that was opened from it. */
export function useReferralList(): ReferralList {
  const list = useListQuery({
    filters: { search: 'TEXT', status: [...STATUSES, 'ALL'] },
    orders: ['OLDEST_FIRST', 'NEWEST_FIRST'] as const,
    defaultOrder: 'OLDEST_FIRST',
  });
  const filter = computed(() => ({
    search: list.one('search'),
    ...(list.one('status') === 'ALL' ? {} : { status: list.many('status', STATUSES) ?? WAITING }),
  }));
  const query = computed(() => ({
    search: list.one('search') ?? undefined,
    status: list.one('status') ?? undefined,
    order: list.orderBy.value === 'OLDEST_FIRST' ? undefined : list.orderBy.value,
    after: list.after.value ?? undefined,
  }));
  return { list, filter, query };
}

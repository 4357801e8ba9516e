import { computed, ref, watch, type ComputedRef } from 'vue';
import { useRouter, type RouteLocationRaw } from 'vue-router';
import { useActions } from '../../composables/useActions.ts';
import { useLive } from '../../composables/useLive.ts';
import { useViewer } from '../../composables/useViewer.ts';
import { referralQueueQuery } from './referral.documents.ts';
import { useReferralList } from './useReferralList.ts';

export interface ReferralQueue {
  readonly next: ComputedRef<RouteLocationRaw | undefined>;
  readonly previous: ComputedRef<RouteLocationRaw | undefined>;
  /** The list from which somebody came. */
  readonly list: string;
}

/** Which referral comes after this one and before it in the queue that was opened, for whoever decides (J, K). */
export function useReferralQueue(id: () => string): ReferralQueue {
  const viewer = useViewer();
  const router = useRouter();
  // As it was opened: the address names another list as soon as somebody leaves.
  const { list, filter, query } = useReferralList();
  const asked = { first: 25, orderBy: list.orderBy.value, filter: filter.value };
  const standing = query.value;
  const from = ref(list.after.value);
  const { data } = useLive(referralQueueQuery, {
    variables: () => ({ ...asked, after: from.value }),
    pause: () => !viewer.value.viewerCanDecideReferrals,
    about: () => 'queue',
  });
  const edges = computed(() => data.value?.referrals.edges ?? []);
  const at = computed(() => edges.value.findIndex(({ node }) => node.id === id()));
  // At the end of what was read the window moves on by half, so that there is a way back as well.
  watch([edges, at], () => {
    const atEnd = at.value > 0 && at.value === edges.value.length - 1;
    if (atEnd && data.value?.referrals.pageInfo.hasNextPage === true)
      from.value = edges.value[Math.floor((at.value - 1) / 2)]?.cursor ?? null;
  });
  const place = (index: number): RouteLocationRaw | undefined => {
    const other = edges.value[index]?.node.id;
    return other === undefined
      ? undefined
      : { path: `/referrals/${other}`, query: { ...standing, after: from.value ?? undefined } };
  };
  // One that is in the queue no longer, or never was, has its first as the next.
  const next = computed(() => place(at.value + 1));
  const previous = computed(() => (at.value < 1 ? undefined : place(at.value - 1)));
  const go = (to: RouteLocationRaw | undefined): void => {
    if (to !== undefined) void router.push(to);
  };
  useActions([
    {
      ...{ id: 'next referral', label: 'Next referral', group: 'On this page', keys: 'j' },
      when: () => next.value !== undefined,
      run: () => go(next.value),
    },
    {
      ...{ id: 'previous referral', label: 'Previous referral', group: 'On this page', keys: 'k' },
      when: () => previous.value !== undefined,
      run: () => go(previous.value),
    },
  ]);
  return { next, previous, list: router.resolve({ path: '/referrals', query: standing }).fullPath };
}

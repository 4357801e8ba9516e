import { addDays } from '@outreach/domain';
import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { today } from '../../components/dates.ts';
import { useViewer } from '../../composables/useViewer.ts';
import { mondayOf } from './week-days.ts';

export interface Week {
  readonly monday: ComputedRef<string>;
  /** The week of the worker who looks, or of the one whom the manager picked; none while nobody is picked. */
  readonly workerId: ComputedRef<string | null>;
  readonly isOwn: ComputedRef<boolean>;
  readonly mayPick: ComputedRef<boolean>;
  /** The address of a week of the same worker. */
  readonly linkTo: (monday: string | undefined) => object;
}

/** Which week is shown, and whose: both stand in the address, so that Back works and a week can be sent on. */
export function useWeek(): Week {
  const route = useRoute();
  const viewer = useViewer();
  const asked = (name: string): string => {
    const value = route.query[name];
    return typeof value === 'string' ? value : '';
  };
  const isOwn = computed(() => viewer.value.role === 'OUTREACH_WORKER');
  const mayPick = computed(() => viewer.value.role === 'MANAGER');
  return {
    monday: computed(() => mondayOf(asked('from'), today())),
    workerId: computed(() => {
      if (isOwn.value) return viewer.value.id;
      return mayPick.value && asked('worker') !== '' ? asked('worker') : null;
    }),
    isOwn,
    mayPick,
    linkTo: (monday) => ({ query: { ...route.query, from: monday } }),
  };
}

/** The week before and the week after. */
export const aroundWeek = (monday: string) => ({
  previous: addDays(monday, -7),
  next: addDays(monday, 7),
});

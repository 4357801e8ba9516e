import { computed, type ComputedRef } from 'vue';
import type { Option } from '../../components/options.ts';
import { useLive, type Live } from '../../composables/useLive.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { workersQuery } from './case.documents.ts';

export interface Workers extends Pick<
  Live<ResultOf<typeof workersQuery>>,
  'data' | 'error' | 'refresh'
> {
  readonly workers: ComputedRef<Option[]>;
}

/** The outreach workers to choose from; nothing is asked while it is paused. */
export function useWorkers(pause: () => boolean = () => false): Workers {
  const { data, error, refresh } = useLive(workersQuery, { pause, about: () => 'workers' });
  const workers = computed(() =>
    (data.value?.staff.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  return { data, error, refresh, workers };
}

import { computed, type ComputedRef } from 'vue';
import type { Option } from '../../components/options.ts';
import { useLive, type Live } from '../../composables/useLive.ts';
import { useViewer } from '../../composables/useViewer.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { workshopChoicesQuery } from './grouping.documents.ts';

export interface WorkshopChoices extends Pick<
  Live<ResultOf<typeof workshopChoicesQuery>>,
  'error' | 'refresh' | 'loading'
> {
  readonly schools: ComputedRef<Option[]>;
  readonly programmes: ComputedRef<Option[]>;
}

const optionsFrom = (nodes: readonly { readonly id: string; readonly name: string }[]): Option[] =>
  nodes.map(({ id, name }) => ({ value: id, label: name }));

/** The schools and programmes to choose from: a worker plans at the schools that they serve. */
export function useWorkshopChoices(): WorkshopChoices {
  const viewer = useViewer();
  const { data, error, refresh, loading } = useLive(workshopChoicesQuery, {
    about: () => 'choices',
  });
  return {
    error,
    refresh,
    loading,
    schools: computed(() =>
      optionsFrom(
        (viewer.value.role === 'OUTREACH_WORKER'
          ? data.value?.viewer.servedSchools.nodes
          : data.value?.schools.nodes) ?? [],
      ),
    ),
    programmes: computed(() => optionsFrom(data.value?.programmes.nodes ?? [])),
  };
}

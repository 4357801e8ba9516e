import { refDebounced } from '@vueuse/core';
import { computed, type ComputedRef, type Ref } from 'vue';
import { useLive } from '../../composables/useLive.ts';
import { useViewer } from '../../composables/useViewer.ts';
import { faultOf } from '../../messages/fault-of.ts';
import { findQuery } from './find.documents.ts';

/** A person or place that was found. */
export interface Found {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly to: string;
}

export interface Find {
  readonly found: ComputedRef<readonly Found[]>;
  /** Why nobody could look. */
  readonly problem: ComputedRef<string | undefined>;
}

const SHORTEST = 2;

/** Students and schools by part of a name; only those whom the viewer may see are ever found. */
export function useFind(text: Ref<string>): Find {
  const viewer = useViewer();
  const search = refDebounced(
    computed(() => text.value.trim()),
    60,
  );
  const { data, error } = useLive(findQuery, {
    variables: () => ({
      search: search.value,
      withStudents: viewer.value.viewerCanReadStudents,
    }),
    pause: () => search.value.length < SHORTEST,
  });
  const found = computed(() => {
    if (data.value === undefined || search.value.length < SHORTEST) return [];
    const students = data.value.students?.nodes ?? [];
    return [
      ...students.map(({ id, displayName, yearGroup, school }) => ({
        id: `student-${id}`,
        label: displayName,
        hint: `Year ${yearGroup}, ${school.name}`,
        to: `/students/${id}`,
      })),
      ...data.value.schools.nodes.map(({ id, name, town }) => ({
        id: `school-${id}`,
        label: name,
        hint: town ?? 'School',
        to: `/schools/${id}`,
      })),
    ];
  });
  return { found, problem: computed(() => faultOf(error.value)) };
}

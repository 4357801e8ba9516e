import { computed, ref, watch, type ComputedRef } from 'vue';
import { useLive } from '../../composables/useLive.ts';
import { checkMemberQuery, type Check } from './grouping.documents.ts';
import { lessonsIn } from './joining.ts';

export interface HeldAgainst {
  readonly groupId: string;
  readonly studentId: string;
  readonly from: string;
  readonly lesson: string;
  /** The hour of the group's next session. */
  readonly hour: { on: string; startsAt: string; minutes: number } | undefined;
}

const QUIET = 400;

/** What the rules say of a student and a group, asked again when the group or the lesson changes. */
export function useMemberCheck(held: () => HeldAgainst): ComputedRef<Check | null> {
  const lesson = ref(held().lesson);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    () => held().lesson,
    (now) => {
      clearTimeout(timer);
      timer = setTimeout(() => (lesson.value = now), QUIET);
    },
  );
  const { data } = useLive(checkMemberQuery, {
    variables: () => {
      const { groupId, studentId, from, hour } = held();
      return { id: groupId, studentId, from, lessons: lessonsIn(lesson.value, hour) };
    },
    pause: () => held().groupId === '',
    about: () => `${held().groupId} ${held().studentId}`,
  });
  return computed(() => data.value?.group?.checkMember ?? null);
}

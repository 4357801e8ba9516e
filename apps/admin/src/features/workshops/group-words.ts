import { longDate } from '../../components/dates.ts';
import type { Enum } from '../../graphql/graphql.ts';
import { violationWords } from '../../messages/violations.ts';

/** How a group's state is marked; colour only repeats the word. */
export const groupTones: Record<Enum<'GroupStatus'>, 'info' | 'good' | 'ended'> = {
  PLANNED: 'info',
  RUNNING: 'good',
  ENDED: 'ended',
};

/** A rule's words, with the day in its detail as a reader writes it. */
export function ruleWords(given: {
  readonly code: string;
  readonly detail?: string | null;
}): string {
  const { detail } = given;
  if (detail != null && /^\d{4}-\d\d-\d\d$/.test(detail))
    return violationWords({ code: given.code, detail: longDate(detail) });
  // The lesson and how often: "Maths, 6".
  const [, lesson, times] = /^(.+), (\d+)$/.exec(detail ?? '') ?? [];
  if (given.code === 'LESSON_MISSED' && lesson !== undefined)
    return `Would miss ${lesson} ${times === '1' ? 'once' : `${times} times`} in this run`;
  return violationWords({ code: given.code, detail: detail ?? null });
}

/** "Calm start: no time left" is no plan: what is left of a week's minutes at the school, in words. */
export const minutesLeftWords = (minutes: number | null): string => {
  if (minutes === null) return 'The time that is left at this school is not known';
  if (minutes < 0) return `${-minutes} minutes a week more than the school’s time`;
  return `${minutes} minutes a week are left at this school in its fullest week`;
};

/** "4 of 6": who has a place, and how many may have one. */
export const sizeWords = (group: {
  readonly memberCount: number;
  readonly largestSize: number;
}): string => `${group.memberCount} of ${group.largestSize}`;

/** Both numbers print (WRK-4). */
export function completionWords({
  attended,
  caughtUp,
  held,
}: {
  readonly attended: number;
  readonly caughtUp: number;
  readonly held: number;
}): string {
  if (held === 0) return 'None held yet';
  return `${attended} of ${held}${caughtUp > 0 ? `, ${caughtUp} caught up` : ''}`;
}

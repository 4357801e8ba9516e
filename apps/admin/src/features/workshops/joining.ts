import type { FormProblem } from '../../composables/useForm.ts';
import type { ViolationGiven } from '../../composables/useSave.ts';
import type { Enum } from '../../graphql/graphql.ts';
import type { Check } from './grouping.documents.ts';

/** What is typed to give somebody a place. */
export interface JoiningValues {
  chosenReason: string;
  chosenNote: string;
  /** The lesson that is missed at that hour, where somebody knows it. */
  lesson: string;
  /** By warning: why it is right all the same. */
  reasons: Record<string, string>;
  /** The worker looked: what is written names no other member. */
  namesNobody: boolean;
}

/** The warnings that need a reason, each once. */
export const toAnswer = (check: Check | null): string[] => [
  ...new Set((check?.warnings ?? []).flatMap((one) => (one.needsReason ? [one.code] : []))),
];

const WARNINGS = {
  YEAR_NOT_MEANT: 'YEAR_NOT_MEANT',
  LESSON_MISSED: 'LESSON_MISSED',
  WORKER_MINUTES_SHORT: 'WORKER_MINUTES_SHORT',
  KEY_STAGES_MIXED: 'KEY_STAGES_MIXED',
} as const satisfies Record<Enum<'OverridableWarning'>, string>;
const isOverridable = (code: string): code is Enum<'OverridableWarning'> => code in WARNINGS;

/** The warnings that were let pass, as they are sent. */
export const overridesIn = (reasons: Readonly<Record<string, string>>) =>
  Object.entries(reasons).flatMap(([code, reason]) =>
    isOverridable(code) && reason.trim() !== '' ? [{ code, reason }] : [],
  );

/** What can be said before the service is asked. */
export const checkJoining = (
  { chosenReason, chosenNote, reasons }: JoiningValues,
  codes: readonly string[],
): FormProblem[] => [
  ...(chosenReason === ''
    ? [{ field: 'chosenReason', message: 'Say why the student was chosen' }]
    : []),
  ...(chosenReason === 'OTHER' && chosenNote.trim() === ''
    ? [{ field: 'chosenNote', message: 'Say it in words' }]
    : []),
  ...codes
    .filter((code) => (reasons[code] ?? '').trim() === '')
    .map((code) => ({
      field: `overrides.${code}`,
      message: 'Say why this is right all the same',
    })),
];

/** The field of the form that a refusal is about. */
export function joiningField({ field }: Pick<ViolationGiven, 'field'>): string | undefined {
  if (field === 'chosen') return 'chosenReason';
  if (field === 'chosen.note') return 'chosenNote';
  return field ?? undefined;
}

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;

/** The lesson at the hour of the group; none where nothing was typed or the hour is not known. */
export function lessonsIn(
  subject: string,
  hour: { readonly on: string; readonly startsAt: string; readonly minutes: number } | undefined,
) {
  if (subject.trim() === '' || hour === undefined) return [];
  const weekday = WEEKDAYS[new Date(`${hour.on}T00:00:00Z`).getUTCDay()];
  if (weekday === undefined || weekday === 'SAT' || weekday === 'SUN') return [];
  const { startsAt, minutes } = hour;
  return [{ subject: subject.trim(), weekday, startsAt, minutes }];
}

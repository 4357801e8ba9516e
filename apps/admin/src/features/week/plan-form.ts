import {
  isSchoolDate,
  SESSION_KIND_RULES,
  weekdayOf,
  type SessionKind,
  type StudentsNamed,
} from '@outreach/domain';
import { isDate } from '../../components/date-parts.ts';
import { longDate } from '../../components/dates.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { ViolationGiven } from '../../composables/useSave.ts';
import type { Enum } from '../../graphql/graphql.ts';
import { violationWords } from '../../messages/violations.ts';
import { checkSlot, type SlotValues } from './slot-form.ts';

export interface PlanValues extends SlotValues {
  kind: string;
  schoolId: string;
  studentIds: readonly string[];
  room: string;
  topics: readonly string[];
  /** Holds one entry where the session is repeated. */
  repeat: readonly string[];
  /** How many weeks lie between two. */
  everyWeeks: string;
  until: string;
  /** Holds one entry where days that are taken are left out. */
  leaveOut: readonly string[];
}

const isKind = (kind: string): kind is SessionKind => kind in SESSION_KIND_RULES;

/** How many students a kind names; none while no kind is chosen. */
export const studentsNamed = (kind: string): StudentsNamed =>
  isKind(kind) ? SESSION_KIND_RULES[kind].students : 'NONE';
export const hasTopics = (kind: string): boolean =>
  isKind(kind) && SESSION_KIND_RULES[kind].hasTopics;

const wrong = (is: boolean, field: string, message: string): FormProblem[] =>
  is ? [{ field, message }] : [];

/** What can be said before the service is asked. */
export function checkPlan(values: PlanValues): FormProblem[] {
  const { kind, schoolId, studentIds, on, repeat, until } = values;
  const named = studentsNamed(kind);
  const repeats = repeat.length > 0;
  return [
    ...wrong(kind === '', 'kind', 'Choose how the time is spent'),
    ...wrong(schoolId === '', 'schoolId', 'Choose the school'),
    ...wrong(named === 'ONE' && studentIds.length !== 1, 'studentIds', 'Choose a student'),
    ...wrong(named === 'SEVERAL' && studentIds.length === 0, 'studentIds', 'Choose the students'),
    ...checkSlot(values),
    ...wrong(
      repeats && isDate(on) && weekdayOf(on) > 5,
      'on',
      'Choose a day from Monday to Friday',
    ),
    ...wrong(repeats && !isDate(until), 'until', 'Enter the last day'),
  ];
}

const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
/** The weekday of a day from Monday to Friday. */
export const weekdayCode = (day: string): Enum<'Weekday'> => weekdays[weekdayOf(day) - 1] ?? 'MON';

const TAKEN = ['WORKER_BUSY', 'STUDENT_BUSY', 'ROOM_BUSY'];
/** Somebody or some room is taken at that time, on the day in the detail. */
export const isTaken = ({ code }: { readonly code: string }): boolean => TAKEN.includes(code);

/** The rule's words, with the day where it is about one of several days. */
export const dayedWords = (violation: { code: string; detail: string | null }): string => {
  const words = violationWords(violation);
  const { detail } = violation;
  return detail !== null && isSchoolDate(detail) ? `${words} (${longDate(detail)})` : words;
};

/** The field of the form that a refusal is about. */
export function planFieldOf({ field }: ViolationGiven): string | undefined {
  if (field === null) return undefined;
  if (field.startsWith('students')) return 'studentIds';
  return field === 'to' ? 'until' : field;
}

/** "12 sessions are planned. Left out: 8 December 2026." */
export function plannedWords(
  count: number,
  warnings: readonly { code: string; detail: string | null }[],
): string {
  const taken = [...new Set(warnings.filter(isTaken).map(({ detail }) => detail ?? ''))];
  const others = warnings.filter((one) => !isTaken(one)).map((one) => `${dayedWords(one)}.`);
  return [
    `${count} ${count === 1 ? 'session is' : 'sessions are'} planned.`,
    ...(taken.length > 0 ? [`Left out: ${taken.map(longDate).join(', ')}.`] : []),
    ...others,
  ].join(' ');
}

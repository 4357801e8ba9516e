import { SESSION_KIND_RULES, wallClockOf } from '@outreach/domain';
import { isDate } from '../../components/date-parts.ts';
import { today } from '../../components/dates.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { Unkeyed } from '../../composables/useSave.ts';
import type { Enum, VariablesOf } from '../../graphql/graphql.ts';
import type { Picked } from '../students/picked.ts';
import { checkRecord, nothingYet, recordInput, type RecordValues } from './record-values.ts';
import type { recordUnplannedSessionMutation } from './session-acts.documents.ts';

/** What happens without a plan, the most frequent first. A group is planned, so that consent is asked in time. */
export const unplannedKinds = [
  'ADVICE',
  'OBSERVATION',
  'MEETING',
  'ONE_TO_ONE',
  'SIGNPOSTING',
  'REFERRAL_HELP',
  'PREPARATION',
] as const satisfies readonly Enum<'SessionKind'>[];

/** What the form of unplanned time holds. */
export interface UnplannedValues extends RecordValues {
  kind: Enum<'SessionKind'>;
  schoolId: string;
  on: string;
  startsAt: string;
  students: readonly Picked[];
}

/** Advice in the corridor, a quarter of an hour, just now. */
export const unplannedValues = (on: string, schoolId: string): UnplannedValues => ({
  ...nothingYet(),
  kind: 'ADVICE',
  schoolId,
  on,
  startsAt: on === today() ? wallClockOf(new Date()).at : '',
  students: [],
  minutes: '15',
});

/** How many students may be named; none for advice (SUP-1). */
export function studentsOf(kind: Enum<'SessionKind'>): number {
  const { students } = SESSION_KIND_RULES[kind];
  if (students === 'NONE') return 0;
  return students === 'ONE' ? 1 : 6;
}

/** Whoever was chosen, as the form of a record asks for them. */
export const expectedOf = ({ kind, students }: UnplannedValues) =>
  students.slice(0, studentsOf(kind)).map(({ id, name }) => ({ id, name, noted: false }));

/** What can be said before it is sent. */
export function checkUnplanned(values: UnplannedValues): FormProblem[] {
  const { kind, schoolId, on, startsAt, students } = values;
  return [
    ...(schoolId === '' ? [{ field: 'schoolId', message: 'Choose the school' }] : []),
    ...(isDate(on) ? [] : [{ field: 'on', message: 'Enter the day' }]),
    ...(startsAt === '' ? [{ field: 'startsAt', message: 'Enter when it began' }] : []),
    ...(SESSION_KIND_RULES[kind].students === 'ONE' && students.length === 0
      ? [{ field: 'students', message: 'Choose the student' }]
      : []),
    ...checkRecord(values, kind, expectedOf(values)),
  ];
}

/** What is sent. */
export function unplannedInput(
  values: UnplannedValues,
): Unkeyed<VariablesOf<typeof recordUnplannedSessionMutation>> {
  const { kind, schoolId, on, startsAt } = values;
  const expected = expectedOf(values);
  const record = recordInput(values, expected);
  return {
    kind,
    schoolId,
    on,
    startsAt,
    studentIds: expected.map(({ id }) => id),
    topics: SESSION_KIND_RULES[kind].hasTopics ? (values.topics as Enum<'SessionTopic'>[]) : [],
    record:
      kind === 'ADVICE'
        ? record
        : { ...record, adviceTo: null, adviceYearGroup: null, adviceNeed: null },
  };
}

import { wallClockOf, SESSION_KIND_RULES } from '@outreach/domain';
import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum, ResultOf, VariablesOf } from '../../graphql/graphql.ts';
import type { recordSessionMutation } from './session-acts.documents.ts';
import type { sessionWholeFragment } from './session.documents.ts';

export type SessionWhole = ResultOf<typeof sessionWholeFragment>;
type RecordInput = VariablesOf<typeof recordSessionMutation>['input']['record'];

/** What is marked of one student. */
export interface MarkValues {
  attendance: Enum<'Attendance'>;
  minutesLate: string;
  absenceReason: string;
  privateNote: string;
}

/** What the form of a record holds. */
export interface RecordValues {
  /** The version of the session that the person has seen; a newer one is laid beside what they typed. */
  seen: number;
  /** By the student's id. */
  marks: Record<string, MarkValues>;
  topics: readonly string[];
  howItWent: string;
  workedOn: string;
  nextStep: string;
  sharedNote: string;
  sharedNoteNamesNobody: boolean;
  minutes: string;
  preparationMinutes: string;
  concern: string;
  concernToldTo: string;
  concernToldAt: string;
  adviceTo: string;
  adviceYearGroup: string;
  adviceNeed: string;
}

/** Somebody who was expected. */
export interface Expected {
  readonly id: string;
  readonly name: string;
  /** A private note is kept of them. */
  readonly noted: boolean;
}

/** A student whom the viewer may no longer see has to be left as they were marked, and cannot be sent. */
export const expectedIn = (session: SessionWhole): Expected[] =>
  session.students.nodes.flatMap(({ student, privateNote }) =>
    student === null
      ? []
      : [{ id: student.id, name: student.displayName, noted: privateNote !== null }],
  );

/** Everybody who was expected is taken to have come until somebody says otherwise. */
export const asExpected = (): MarkValues => ({
  attendance: 'ATTENDED',
  minutesLate: '',
  absenceReason: '',
  privateNote: '',
});

const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** What stands in the form when it opens: what was recorded, or what was planned. */
export function valuesOf(session: SessionWhole): RecordValues {
  const marks: Record<string, MarkValues> = {};
  for (const { student, attendance, minutesLate, absenceReason, privateNote } of session.students
    .nodes)
    if (student !== null)
      marks[student.id] = {
        attendance: attendance ?? 'ATTENDED',
        minutesLate: numberText(minutesLate),
        absenceReason: absenceReason ?? '',
        privateNote: privateNote?.note ?? '',
      };
  return {
    ...nothingYet(),
    seen: session.version,
    marks,
    topics: [...session.topics],
    howItWent: session.howItWent ?? '',
    workedOn: session.workedOn ?? '',
    nextStep: session.nextStep ?? '',
    sharedNote: session.sharedNote ?? '',
    minutes: String(session.recordedMinutes ?? session.minutes),
    preparationMinutes: numberText(session.preparationMinutes),
    concern: session.concernToldTo === null ? 'NO' : 'YES',
    concernToldTo: session.concernToldTo ?? '',
    concernToldAt: session.concernToldAt ?? '',
    adviceTo: session.adviceTo ?? '',
    adviceYearGroup: numberText(session.adviceYearGroup),
    adviceNeed: session.adviceNeed ?? '',
  };
}

/** A record of which nothing is known. */
export const nothingYet = (): RecordValues => ({
  seen: 0,
  marks: {},
  topics: [],
  howItWent: '',
  workedOn: '',
  nextStep: '',
  sharedNote: '',
  sharedNoteNamesNobody: false,
  minutes: '',
  preparationMinutes: '',
  concern: 'NO',
  concernToldTo: '',
  concernToldAt: '',
  adviceTo: '',
  adviceYearGroup: '',
  adviceNeed: '',
});

const wholeNumber = (text: string): number | null =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;

/** What can be said before anything is sent. */
export function checkRecord(
  values: RecordValues,
  kind: Enum<'SessionKind'>,
  expected: readonly Expected[],
): FormProblem[] {
  const late = expected.filter(
    ({ id }) =>
      values.marks[id]?.attendance === 'LATE' && wholeNumber(values.marks[id].minutesLate) === null,
  );
  const absent = expected.filter(
    ({ id }) => values.marks[id]?.attendance === 'ABSENT' && values.marks[id].absenceReason === '',
  );
  return [
    ...late.map(({ id, name }) => ({
      field: `marks.${id}.minutesLate`,
      message: `Enter how many minutes late ${name} was`,
    })),
    ...absent.map(({ id, name }) => ({
      field: `marks.${id}.absenceReason`,
      message: `Choose why ${name} was absent`,
    })),
    ...(SESSION_KIND_RULES[kind].hasTopics && values.topics.length === 0
      ? [{ field: 'topics', message: 'Choose at least one topic' }]
      : []),
    ...(values.topics.includes('OTHER') && values.workedOn.trim() === ''
      ? [{ field: 'workedOn', message: 'Say what was worked on, as the topic is another one' }]
      : []),
    ...(wholeNumber(values.minutes) === null
      ? [{ field: 'minutes', message: 'Enter how many minutes it lasted' }]
      : []),
    ...(values.preparationMinutes.trim() !== '' && wholeNumber(values.preparationMinutes) === null
      ? [{ field: 'preparationMinutes', message: 'Enter the minutes of preparation as a number' }]
      : []),
  ];
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** What is sent of a record. A worry of which nobody was told yet does not hold the record up. */
export function recordInput(values: RecordValues, expected: readonly Expected[]): RecordInput {
  const toldTo = values.concern === 'YES' ? textOrNull(values.concernToldTo) : null;
  return {
    minutes: wholeNumber(values.minutes) ?? 0,
    preparationMinutes: wholeNumber(values.preparationMinutes),
    attendance: expected.map(({ id, noted }) => {
      const mark = values.marks[id] ?? asExpected();
      return {
        studentId: id,
        attendance: mark.attendance,
        minutesLate: mark.attendance === 'LATE' ? wholeNumber(mark.minutesLate) : null,
        absenceReason:
          mark.attendance === 'ABSENT' && mark.absenceReason !== ''
            ? (mark.absenceReason as Enum<'AbsenceReason'>)
            : null,
        // Left out is not emptied: only a note that was there and has been taken out is sent empty.
        privateNote: textOrNull(mark.privateNote) ?? (noted ? '' : null),
      };
    }),
    topics: values.topics as Enum<'SessionTopic'>[],
    howItWent: values.howItWent === '' ? null : (values.howItWent as Enum<'HowItWent'>),
    workedOn: textOrNull(values.workedOn),
    nextStep: textOrNull(values.nextStep),
    sharedNote: textOrNull(values.sharedNote),
    sharedNoteNamesNobody: values.sharedNoteNamesNobody,
    concern:
      toldTo === null
        ? null
        : { toldTo, toldAt: textOrNull(values.concernToldAt) ?? wallClockOf(new Date()).at },
    adviceTo: textOrNull(values.adviceTo),
    adviceYearGroup: wholeNumber(values.adviceYearGroup),
    adviceNeed: textOrNull(values.adviceNeed),
  };
}

/** The worry was said and nobody has been told: the person is reminded, and was not held up. */
export const toldNobodyYet = ({ concern, concernToldTo }: RecordValues): boolean =>
  concern === 'YES' && concernToldTo.trim() === '';

/** The field of the form that a refusal is about. */
export function recordField(
  field: string | null,
  expected: readonly Expected[],
): string | undefined {
  if (field === null) return undefined;
  const [part = '', at = '', inner] = field.replace(/^record\./, '').split('.');
  if (part !== 'attendance' && part !== 'students')
    return part === 'privateNotes' ? undefined : part;
  const student = expected[Number(at)];
  if (at === '' || student === undefined) return expected[0] && `marks.${expected[0].id}`;
  return inner === undefined ? `marks.${student.id}` : `marks.${student.id}.${inner}`;
}

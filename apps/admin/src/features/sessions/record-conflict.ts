import {
  absenceReasonLabels,
  attendanceLabels,
  howItWentLabels,
  topicLabels,
} from '../../messages/session-labels.ts';
import { asExpected, type Expected, type MarkValues, type RecordValues } from './record-values.ts';

/** One part of a record of which there are two versions, in words. */
export interface TwoVersions {
  readonly key: string;
  readonly label: string;
  readonly yours: string;
  readonly saved: string;
}

const NOTHING = 'Nothing';
const texts = {
  workedOn: 'What was done',
  nextStep: 'Next step',
  sharedNote: 'Note that the school reads too',
  minutes: 'Minutes it lasted',
  preparationMinutes: 'Minutes of preparation',
  adviceTo: 'Which staff',
  adviceYearGroup: 'Year group',
  adviceNeed: 'Need',
} as const;
type TextKey = keyof typeof texts;
const textKeys = Object.keys(texts) as TextKey[];

const wordsFor = (labels: Readonly<Record<string, string>>, code: string): string =>
  labels[code] ?? code;
const topicsOf = ({ topics }: RecordValues): string =>
  [...topics]
    .map((topic) => wordsFor(topicLabels, topic))
    .sort()
    .join(', ');
const concernOf = ({ concern, concernToldTo, concernToldAt }: RecordValues): string =>
  concern === 'YES' ? `Yes. Told: ${concernToldTo || 'nobody yet'} ${concernToldAt}`.trim() : 'No';
function markOf({ attendance, minutesLate, absenceReason }: MarkValues): string {
  if (attendance === 'LATE') return `${attendanceLabels.LATE}, ${minutesLate} minutes`;
  if (attendance === 'ABSENT')
    return `${attendanceLabels.ABSENT}. ${wordsFor(absenceReasonLabels, absenceReason)}`;
  return attendanceLabels.ATTENDED;
}

/** Where what somebody typed and what was saved meanwhile are not the same, part by part. */
export function whereTheyDiffer(
  yours: RecordValues,
  saved: RecordValues,
  expected: readonly Expected[],
): TwoVersions[] {
  const all = [
    ...expected.flatMap(({ id, name }) => {
      const [mine, theirs] = [yours.marks[id] ?? asExpected(), saved.marks[id] ?? asExpected()];
      return [
        { key: `marks.${id}`, label: name, yours: markOf(mine), saved: markOf(theirs) },
        {
          key: `note.${id}`,
          label: `Private note: ${name}`,
          yours: mine.privateNote,
          saved: theirs.privateNote,
        },
      ];
    }),
    { key: 'topics', label: 'Topics', yours: topicsOf(yours), saved: topicsOf(saved) },
    {
      key: 'howItWent',
      label: 'How it went',
      yours: wordsFor(howItWentLabels, yours.howItWent),
      saved: wordsFor(howItWentLabels, saved.howItWent),
    },
    ...textKeys.map((key) => ({ key, label: texts[key], yours: yours[key], saved: saved[key] })),
    { key: 'concern', label: 'A worry', yours: concernOf(yours), saved: concernOf(saved) },
  ];
  return all
    .filter((one) => one.yours.trim() !== one.saved.trim())
    .map((one) => ({ ...one, yours: one.yours || NOTHING, saved: one.saved || NOTHING }));
}

/** What is chosen until the person chooses: what they typed, or, where they typed nothing, what is saved. */
export const firstChoices = (rows: readonly TwoVersions[]): Record<string, string> =>
  Object.fromEntries(
    rows.map(({ key, yours }) => [key, yours === NOTHING ? 'SAVED' : 'YOURS'] as const),
  );

/** Takes one part of what is saved in place of what was typed. */
export function takeSaved(values: RecordValues, saved: RecordValues, key: string): void {
  const [part, id] = key.split('.');
  if (id !== undefined) {
    const theirs = saved.marks[id] ?? asExpected();
    const mine = values.marks[id] ?? asExpected();
    values.marks[id] =
      part === 'note'
        ? { ...mine, privateNote: theirs.privateNote }
        : { ...theirs, privateNote: mine.privateNote };
  } else if (key === 'topics') values.topics = saved.topics;
  else if (key === 'howItWent') values.howItWent = saved.howItWent;
  else if (key === 'concern') {
    values.concern = saved.concern;
    values.concernToldTo = saved.concernToldTo;
    values.concernToldAt = saved.concernToldAt;
  } else values[key as TextKey] = saved[key as TextKey];
}

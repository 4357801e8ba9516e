import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum } from '../../graphql/graphql.ts';
import type { ProgrammeWhole } from './programme.documents.ts';

/** One session of the template, as it is typed. */
export interface SessionValues {
  title: string;
  minutes: string;
  plan: string;
  /** What it needs, one thing a line. */
  materials: string;
}

export interface ProgrammeValues {
  name: string;
  aim: string;
  kind: string;
  topics: readonly string[];
  keyStages: readonly string[];
  yearGroups: readonly string[];
  minimumSize: string;
  maximumSize: string;
  joint: readonly string[];
  sessions: SessionValues[];
}

export const aSessionToWrite = (minutes = '45'): SessionValues => ({
  title: '',
  minutes,
  plan: '',
  materials: '',
});

/** What stands in the form when it opens. */
export const programmeValues = (programme: ProgrammeWhole | null): ProgrammeValues =>
  programme === null
    ? {
        name: '',
        aim: '',
        kind: 'TARGETED',
        topics: [],
        keyStages: [],
        yearGroups: [],
        minimumSize: '3',
        maximumSize: '6',
        joint: [],
        sessions: [aSessionToWrite()],
      }
    : {
        name: programme.name,
        aim: programme.aim,
        kind: programme.kind,
        topics: [...programme.topics],
        keyStages: [...programme.keyStages],
        yearGroups: programme.yearGroups.map(String),
        minimumSize: String(programme.minimumSize),
        maximumSize: String(programme.maximumSize),
        joint: programme.joint ? ['JOINT'] : [],
        sessions: programme.sessions.map(({ title, minutes, plan, materials }) => ({
          title,
          minutes: String(minutes),
          plan: plan ?? '',
          materials: materials.join('\n'),
        })),
      };

const isCount = (typed: string): boolean => /^\d{1,3}$/.test(typed.trim());
const wrong = (is: boolean, field: string, message: string): FormProblem[] =>
  is ? [{ field, message }] : [];

/** What can be said before the service is asked. */
export const checkProgramme = (values: ProgrammeValues): FormProblem[] => [
  ...wrong(values.name.trim() === '', 'name', 'Give the programme a name'),
  ...wrong(values.aim.trim() === '', 'aim', 'Say what the programme is for'),
  ...wrong(values.topics.length === 0, 'topics', 'Choose at least one topic'),
  ...wrong(!isCount(values.minimumSize), 'minimumSize', 'Enter the fewest members'),
  ...wrong(!isCount(values.maximumSize), 'maximumSize', 'Enter the most members'),
  ...values.sessions.flatMap(({ title, minutes }, at) => [
    ...wrong(title.trim() === '', `sessions.${at}.title`, `Give session ${at + 1} a title`),
    ...wrong(
      !isCount(minutes),
      `sessions.${at}.minutes`,
      `Enter how many minutes session ${at + 1} lasts`,
    ),
  ]),
];

/** As it is sent, once it has been checked. */
export const programmeInput = (values: ProgrammeValues) => ({
  name: values.name,
  aim: values.aim,
  kind: values.kind as Enum<'ProgrammeKind'>,
  topics: values.topics as Enum<'SessionTopic'>[],
  keyStages: values.keyStages as Enum<'KeyStage'>[],
  yearGroups: values.yearGroups.map(Number),
  minimumSize: Number(values.minimumSize),
  maximumSize: Number(values.maximumSize),
  joint: values.joint.length > 0,
  sessions: values.sessions.map(({ title, minutes, plan, materials }) => ({
    title,
    minutes: Number(minutes),
    plan: plan.trim() === '' ? null : plan,
    materials: materials
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  })),
});

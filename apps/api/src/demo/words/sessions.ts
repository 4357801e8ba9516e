import type { SessionKind, Subtopic, Topic } from '@outreach/domain';

interface Worked {
  readonly topics: readonly (Topic | Subtopic)[];
  readonly workedOn: string;
  readonly nextStep: string;
}

/** What is worked on with one student; no name, and nothing that tells who it is. */
export const individualWork: readonly Worked[] = [
  {
    topics: ['COPING'],
    workedOn: 'Signs that the body gives before a row, and two things to do at the first of them.',
    nextStep: 'Try leaving the room with the card once before Friday, and tell me how it went.',
  },
  {
    topics: ['SELF_ESTEEM'],
    workedOn: 'A list of what went well this week, said by somebody else each time.',
    nextStep: 'Ask the form tutor for one of the three.',
  },
  {
    topics: ['RELATIONSHIPS'],
    workedOn: 'How the row at lunch looked from the other side, drawn as a strip.',
    nextStep: 'Sit at the other table until we meet again.',
  },
  {
    topics: ['TIME_MANAGEMENT', 'PRIORITISING'],
    workedOn: 'The homework of a week on one page, the smallest piece first.',
    nextStep: 'Bring the page back, ticked or not.',
  },
  {
    topics: ['RESILIENCE'],
    workedOn: 'What helped the last time that a day began badly.',
    nextStep: 'Keep the three things on the phone’s first screen.',
  },
  {
    topics: ['CYBERBULLYING', 'RELATIONSHIPS'],
    workedOn: 'What to do with a message that hurts, and whom to show it to.',
    nextStep: 'Leave the group chat muted over the weekend.',
  },
  {
    topics: ['PROBLEM_SOLVING'],
    workedOn: 'One problem, four ways out, and what each would cost.',
    nextStep: 'Choose one of the four before registration on Monday.',
  },
];

export const groupWork: readonly (Worked & { readonly sharedNote: string })[] = [
  {
    topics: ['COPING', 'RELATIONSHIPS'],
    workedOn: 'Reading faces and voices, with cards and then with each other.',
    nextStep: 'Notice one face each day.',
    sharedNote: 'A lively hour. The group set its own rule about interrupting and kept to it.',
  },
  {
    topics: ['CONFIDENCE'],
    workedOn: 'Saying no to a friend, in three tones.',
    nextStep: 'One no, kindly, before we meet again.',
    sharedNote: 'Everybody spoke at least once; two asked to go first next time.',
  },
];

export const adviceGiven = [
  {
    adviceTo: 'Head of Year 8',
    adviceYearGroup: 8,
    adviceNeed: 'Coming in from break',
    topics: ['COPING'],
    workedOn:
      'A calm start to the lesson after break: one task on the desk, no talk for two minutes.',
  },
  {
    adviceTo: 'SENCO and two form tutors',
    adviceYearGroup: 9,
    adviceNeed: 'Refusing to leave the corridor',
    topics: ['RELATIONSHIPS'],
    workedOn: 'Words that leave a way out, and who says them.',
  },
  {
    adviceTo: 'Pastoral team',
    adviceYearGroup: 7,
    adviceNeed: 'Messages in the evening',
    topics: ['CYBERBULLYING'],
    workedOn: 'What the school can ask of families, and what it cannot.',
  },
] as const satisfies readonly {
  adviceTo: string;
  adviceYearGroup: number;
  adviceNeed: string;
  topics: readonly (Topic | Subtopic)[];
  workedOn: string;
}[];

export const privateNotes = [
  'Quieter than last week. Ask about the weekend next time, without pressing.',
  'Talked about home for the first time; nothing that worries me. Keep the same room.',
  'Came in angry and left laughing. The drawing helped more than the talk.',
];

export const rooms = ['Hub', 'Library office', 'Room 12', 'Pastoral room'] as const;

/** Kinds of the demonstration's sessions. */
export type DemoKind = Extract<SessionKind, 'ONE_TO_ONE' | 'GROUP' | 'ADVICE'>;

import type { ProfileSection, SaidBy, Subtopic, TargetResult, Topic } from '@outreach/domain';

interface Known {
  readonly section: ProfileSection;
  readonly saidBy: SaidBy;
  readonly text: string;
}

/** What is known of a student, in neutral words; nothing that tells who it is. */
export const profiles: readonly (readonly Known[])[] = [
  [
    { section: 'STRENGTHS', saidBy: 'SCHOOL', text: 'Patient with younger students, and funny.' },
    { section: 'STRENGTHS', saidBy: 'STUDENT', text: 'I am good at fixing bikes.' },
    { section: 'OWN_WORDS', saidBy: 'STUDENT', text: 'It is the noise. I cannot think in it.' },
    { section: 'TRIGGERS', saidBy: 'WORKER', text: 'Finds the change between lessons hard.' },
    { section: 'WHAT_HELPS', saidBy: 'STUDENT', text: 'When somebody tells me what comes next.' },
    {
      section: 'SCHOOL_HAS_SEEN',
      saidBy: 'SCHOOL',
      text: 'Mornings go well; most of it happens after lunch.',
    },
    {
      section: 'HOME_HAS_SEEN',
      saidBy: 'PARENT',
      text: 'Needs half an hour alone after school before talking.',
    },
  ],
  [
    { section: 'STRENGTHS', saidBy: 'WORKER', text: 'Notices when somebody is left out.' },
    { section: 'OWN_WORDS', saidBy: 'STUDENT', text: 'People expect me to kick off, so I do.' },
    { section: 'TRIGGERS', saidBy: 'SCHOOL', text: 'Being corrected in front of others.' },
    { section: 'WHAT_HELPS', saidBy: 'SCHOOL', text: 'A quiet word at the door.' },
    { section: 'HOME_HAS_SEEN', saidBy: 'PARENT', text: 'Sleeps badly before a test.' },
  ],
  [
    { section: 'STRENGTHS', saidBy: 'SCHOOL', text: 'Draws with great care and finishes it.' },
    { section: 'OWN_WORDS', saidBy: 'STUDENT', text: 'I would like one friend in my form.' },
    { section: 'TRIGGERS', saidBy: 'STUDENT', text: 'Messages in the evening.' },
    { section: 'WHAT_HELPS', saidBy: 'WORKER', text: 'A plan for lunch on one page.' },
    { section: 'SCHOOL_HAS_SEEN', saidBy: 'SCHOOL', text: 'Late on days with sport.' },
  ],
];

interface Aim {
  readonly aim: string;
  readonly aimOf: SaidBy;
  readonly topics: readonly (Topic | Subtopic)[];
}

export const aims: readonly Aim[] = [
  {
    aim: 'I ask for help before I leave the room.',
    aimOf: 'STUDENT',
    topics: ['COPING'],
  },
  {
    aim: 'I have somebody to sit with at lunch.',
    aimOf: 'STUDENT',
    topics: ['RELATIONSHIPS', 'CONFIDENCE'],
  },
  {
    aim: 'My homework is in on four days of five.',
    aimOf: 'SCHOOL',
    topics: ['TIME_MANAGEMENT', 'PRIORITISING'],
  },
  {
    aim: 'A bad start does not spoil the day.',
    aimOf: 'STUDENT',
    topics: ['RESILIENCE', 'COPING'],
  },
  {
    aim: 'I tell somebody when a message upsets me.',
    aimOf: 'PARENT',
    topics: ['CYBERBULLYING'],
  },
];

export const reviewNotes = [
  'Steady. The card is used, and staff know what it means.',
  'A hard fortnight, and better since. Everybody wants to go on as it is.',
  'Went well enough that the next look can be later.',
];

export const changeReasons = [
  'Lunchtimes turned out to be harder than lessons.',
  'The first aim was too large; it is one step of it now.',
];

export const endWords: Readonly<Record<TargetResult, readonly string[]>> = {
  MET: ['I do that now without thinking about it.', 'I did not think I would, but I do.'],
  SOME: ['Sometimes. It is easier with some teachers.', 'More than before. Not on Fridays.'],
  NOT_MET: ['It was the wrong thing to start with.', 'I still find that hard.'],
};

export const ownQuestions = ['How was break this week?', 'How safe did you feel in school?'];

import type { Programme } from '@outreach/domain';

type Words = Omit<Programme, 'id' | 'centreId'>;

/** What the demonstration's centre offers to groups. */
export const calmStart: Words = {
  name: 'Calm start',
  aim: 'Begin the school day steadily, and know what helps when it does not.',
  topics: ['COPING', 'RESILIENCE'],
  kind: 'TARGETED',
  keyStages: ['KS3', 'KS4'],
  yearGroups: [],
  minimumSize: 3,
  maximumSize: 6,
  joint: false,
  sessions: [
    ['What a good morning looks like', 'Each draws theirs; we look for what they share.'],
    ['What sets me off', 'Signs in the body, on a paper outline.'],
    ['Two things that help', 'Try four, keep two, write them on a card.'],
    ['When it has gone wrong already', 'The way back into a lesson, practised in pairs.'],
    ['Asking somebody', 'Whom, with which words, at which moment.'],
    ['My plan', 'One page, and who has a copy.'],
  ].map(([title = '', plan = '']) => ({ title, minutes: 45, plan, materials: ['Cards', 'Toast'] })),
};

export const readyForKeyStage4: Words = {
  name: 'Ready for Key Stage 4',
  aim: 'Choose with open eyes, and know what will be different from September.',
  topics: ['PRIORITISING', 'TIME_MANAGEMENT', 'CONFIDENCE'],
  kind: 'INTO_KS4',
  keyStages: [],
  yearGroups: [9],
  minimumSize: 3,
  maximumSize: 6,
  joint: false,
  sessions: [
    ['What will be different', 'Questions to a Year 11 student, collected before.'],
    ['Week on a page', 'Homework, rest and everything else, in true sizes.'],
    ['Who I go to', 'Names, rooms and times; one visit to each before July.'],
    ['The first fortnight', 'A plan with one thing to try on each day.'],
  ].map(([title = '', plan = '']) => ({ title, minutes: 60, plan, materials: [] })),
};

export const firstStepsAtSecondary: Words = {
  name: 'First steps at secondary school',
  aim: 'Arrive in September with one adult, one route and one plan that are known already.',
  topics: ['CONFIDENCE', 'RELATIONSHIPS', 'TIME_MANAGEMENT'],
  kind: 'INTO_SECONDARY',
  keyStages: [],
  yearGroups: [],
  minimumSize: 3,
  maximumSize: 6,
  joint: false,
  sessions: [
    ['What I am looking forward to', 'Cards to sort: sure, not sure, worried.'],
    ['Around the building', 'A walk with a student of the new year, when it is quiet.'],
    ['Who I go to', 'Names and faces; each writes a first question.'],
  ].map(([title = '', plan = '']) => ({ title, minutes: 60, plan, materials: [] })),
};

/** What was noted of a session of the running group; nobody is named. */
export const groupNotes = [
  'Everybody drew a morning. Most began with breakfast and one adult who is calm.',
  'The outline made it easier to say where it starts. The group asked to keep the sheets here.',
  'Four things tried, two kept by each. The cards are in the planners.',
] as const;

export const aPrivateNote = 'Came on time each week; stays quiet until somebody asks by name.';

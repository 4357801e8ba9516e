/** What the centre asks before it can decide, and what the school answers. */
export const questionsAndAnswers = [
  [
    'Please say how the work with the pastoral mentor was reviewed, and what changed after the first month.',
    'Reviewed twice with the family. Removals fell for three weeks and then rose again; the review notes are in the evidence now.',
  ],
  [
    "The student's own view is very short. Could somebody whom the student trusts ask again?",
    'The form tutor asked. The student would like help with lunch times and does not want a group.',
  ],
  [
    'Two interventions have no end date. Are they still going on?',
    'Both ended before the half term. Dates are added.',
  ],
] as const;

export const declines = [
  {
    reason: 'NORMAL_RANGE_NOT_TRIED',
    whatToTry:
      'A named adult for six weeks and a plan for lunch time, each with a review. We can help to set them up.',
    adviceOffered: true,
  },
  {
    reason: 'NEED_MET_ELSEWHERE',
    whatToTry:
      'The family support worker already sees the student weekly. Ask for a joint meeting before adding another adult.',
    adviceOffered: true,
  },
  {
    reason: 'STATUTORY_ROUTE_NEEDED',
    whatToTry:
      'Ask for an assessment of education, health and care needs; we can write what we have seen.',
    adviceOffered: true,
  },
  {
    reason: 'NO_CAPACITY',
    whatToTry:
      'Places in the small group open after the holiday. Until then please keep the mentor in place.',
    adviceOffered: false,
  },
  {
    reason: 'CONSENT_MISSING',
    whatToTry:
      'Consent to individual work was withdrawn. Speak with the family about a group or a workshop.',
    adviceOffered: true,
  },
  {
    reason: 'NORMAL_RANGE_NOT_TRIED',
    whatToTry:
      'Teacher strategies were tried for two weeks only. Six weeks with one review would tell us more.',
    adviceOffered: true,
  },
] as const;

export const challengeGrounds = [
  'The mentor had worked with the student for a term at the last school; the evidence came too late for the form.',
  'Two suspensions since the form was sent. We ask for the decision to be looked at again.',
];

export const upheldReason =
  'Discussed with the school. The plan for lunch time starts first; the school may refer again after six weeks.';

export const withdrawnReasons = [
  'The family has moved away.',
  'The student is settled since the change of tutor group.',
  'The parents would like to wait until after the holiday.',
  'Sent for the wrong student.',
];

export const exceptionReasons = [
  'Too few interventions, but the risk of a permanent exclusion is real and the school has acted quickly.',
  'Joined the school five weeks ago: what the last school tried is counted.',
];

export const urgencies = [
  {
    reason: 'RISK_OF_PERMANENT_EXCLUSION',
    explanation: 'Three suspensions in eight weeks; the governors meet next month.',
  },
  {
    reason: 'NEW_ARRIVAL',
    explanation: 'Joined five weeks ago with very little history from the last school.',
  },
  {
    reason: 'AFTER_A_MOVE',
    explanation: 'Moved here by agreement in September; the start has been hard.',
  },
] as const;

export const closings = [
  ['TARGETS_MET', 'All three targets met and kept for a term.'],
  ['SOME_PROGRESS', 'Two targets of three met; the school goes on with the plan.'],
  ['NO_LONGER_NEEDED', 'No incident since the spring. The student says help is no longer needed.'],
  ['MOVED_TO_OTHER_SUPPORT', 'Another service leads now, agreed at the last meeting.'],
  ['DECLINED_BY_STUDENT', 'The student did not want to go on and this was respected.'],
] as const;

export const coverReasons = ['Worker on leave', 'Worker unwell', 'Worker on a course'];

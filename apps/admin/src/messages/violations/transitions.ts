import type { TRANSITION_VIOLATIONS } from '@outreach/domain';

export const transitionViolations: Record<(typeof TRANSITION_VIOLATIONS)[number], string> = {
  NOT_A_TRANSITION_PROGRAMME: 'Choose a programme for a transition',
  SCHOOL_HAS_NO_SUCH_TRANSITION: 'This school has no such transition by the ages that it teaches',
  NOMINEE_MISSING: 'Say which pupil it is',
  NOMINEE_NOT_ON_ROLL: 'Only students on roll at this school go up into Key Stage 4 here',
  NOMINEE_STARTS_ELSEWHERE: 'The student is on roll here already: choose the school they go to',
  NOMINATED_ALREADY: 'The pupil is nominated already',
  NOMINATION_NEEDS_MANAGER:
    'This pupil cannot be nominated from here. The service’s manager can settle it from the pupil’s record.',
  NOMINATION_NEED_MISSING: 'Choose at least one need, or “Not known yet”',
  FROM_SCHOOL_MISSING: 'Enter the school that the pupil comes from',
  FROM_SCHOOL_URN_WRONG: 'A unique reference number has six digits',
  NOMINATION_HAS_ENDED: 'The pupil is no longer nominated here',
  TRANSITION_NOTE_EMPTY: 'Write what the pupil is good at, or what worries them',
  ARRIVALS_MISSING: 'Say of at least one pupil whether they arrived',
  ARRIVAL_SAID_TWICE: 'Say once of each pupil whether they arrived',
  NO_ARRIVAL_TO_CONFIRM: 'The student is on the roll already and goes up with the year',
  BEFORE_FIRST_DAY: 'Who arrived is said from the school’s first day on',
  ON_RECORD_ALREADY: 'This pupil is on your school’s record already: choose them from the record',
};

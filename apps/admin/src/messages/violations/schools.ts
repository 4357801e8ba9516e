import type { SCHOOL_VIOLATIONS } from '@outreach/domain';

export const schoolViolations: Record<(typeof SCHOOL_VIOLATIONS)[number], string> = {
  ACADEMIC_YEAR_FORMAT: 'Write the school year such as 2026/27',
  TERM_REVERSED: 'The last day must be after the first day',
  TERM_OUTSIDE_YEAR: 'The term must lie in its school year',
  HALF_TERM_OUTSIDE_TERM: 'Half term must have a first and a last day inside the term',
  TERM_OVERLAPS: 'The term overlaps another term of the school',
  TERM_SET_MEANWHILE: 'Somebody else has just set this term: look again',
  CLOSURE_EXISTS: 'The school is closed on this day already',
  CLOSURE_NOT_FOUND: 'This closure is no longer there',
  CLOSURE_OUTSIDE_TERM: 'This day is no school day anyway',
  GUEST_NOT_NEEDED: 'The school is in the area and may refer anyway',
  GUEST_NOT_SECONDARY: 'Only a school that teaches Year 7 or above may refer',
  GUEST_IS_CLOSED: 'The school is closed',
  GUEST_PERIOD_REVERSED: 'The last day must not be before the first day',
  GUEST_PERIOD_PAST: 'The last day has passed',
  GUEST_PERIOD_OVERLAPS: 'The school is let in for some of these days already',
  GUEST_PERIOD_OVER: 'This time is over',
  GUEST_END_OUTSIDE_PERIOD:
    'The last day must be today or later, and not after the day that holds now',
};

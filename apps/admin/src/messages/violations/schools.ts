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
};

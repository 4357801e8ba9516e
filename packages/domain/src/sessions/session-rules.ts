import { isManagerOf, servesSchool } from '../access/casework-access.ts';
import { canWorkSessions } from '../access/session-access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { CaseId, CentreId, SchoolId, StaffId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { minuteOfDay } from '../kernel/wall-time.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Slot } from './session.ts';

export type SessionViolations = Violation<SessionViolationCode>[];

/** Where a session is, and through which cases its worker may be there. */
export interface SessionPlace {
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly students: readonly { readonly caseId: CaseId | null }[];
}

/** Whoever serves the school, or has the case of everybody in the session, works with it. */
export function worksThere(
  by: Viewer,
  { centreId, schoolId, students }: SessionPlace,
): SessionViolations {
  const cases = students.length === 0 ? [null] : students.map(({ caseId }) => caseId);
  return cases.every((caseId) => canWorkSessions(by, { centreId, schoolId, caseId }))
    ? []
    : [violation('NOT_ALLOWED_FOR_ROLE')];
}

/**
 * Whose time may be given by those who work there: the manager gives anybody's, whoever serves the school that of
 * another worker there, and who has only the case their own.
 */
export function mayGiveTimeOf(
  by: Viewer,
  workerId: StaffId,
  place: SessionPlace,
): SessionViolations {
  const theirs = isManagerOf(by, place) || servesSchool(by, place) || by.staffId === workerId;
  return theirs || worksThere(by, place).length > 0
    ? []
    : [violation('NOT_ALLOWED_FOR_ROLE', 'workerId')];
}

/** Minutes of one session: no shorter than a word in the corridor, no longer than a day. */
export const SHORTEST_SESSION = 5;
export const LONGEST_SESSION = 480;
const MIDNIGHT = 24 * 60;

export function lengthIsPlausible(
  { startsAt, minutes }: Pick<Slot, 'startsAt' | 'minutes'>,
  field = 'minutes',
): SessionViolations {
  if (!Number.isInteger(minutes) || minutes < SHORTEST_SESSION || minutes > LONGEST_SESSION)
    return [violation('SESSION_LENGTH_OUT_OF_RANGE', field)];
  return minuteOfDay(startsAt) + minutes > MIDNIGHT
    ? [violation('SESSION_PAST_MIDNIGHT', field)]
    : [];
}

/** Whether two slots share a minute. One that ends as the other begins does not. */
export function slotsOverlap(
  a: Pick<Slot, 'on' | 'startsAt' | 'minutes'>,
  b: Pick<Slot, 'on' | 'startsAt' | 'minutes'>,
): boolean {
  const from = minuteOfDay(a.startsAt);
  const other = minuteOfDay(b.startsAt);
  return a.on === b.on && from < other + b.minutes && other < from + a.minutes;
}

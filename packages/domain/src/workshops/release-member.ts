import { maySupport } from '../consent/consent-standing.ts';
import { addDays } from '../kernel/dates.ts';
import { accepted, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import type { ReleaseCause } from '../sessions/release-student.ts';
import {
  openPlaceOf,
  type GroupEvent,
  type Membership,
  type WorkshopGroup,
} from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface ReleaseMember {
  readonly studentId: StudentId;
  readonly cause: ReleaseCause;
  /** GRP-2: the programme is for students of several schools. */
  readonly joint: boolean;
  readonly today: SchoolDate;
}

/**
 * CNS-3, GRP-2, GRP-3: a place in a group ends with what carries it, consent, case or roll, so that nobody is
 * expected from today on; what was attended stays (GRP-5). It follows from what ended, so it asks for no role.
 */
export function releaseMember(
  state: WorkshopGroup,
  { studentId, cause, joint, today }: ReleaseMember,
): Decision<GroupEvent, WorkshopViolationCode> {
  const place = openPlaceOf(state, studentId);
  if (place === undefined || isCarried(state, place, cause, joint)) return accepted([]);
  return accepted([
    {
      type: 'MemberLeft',
      studentId,
      from: place.from,
      to: addDays(today, -1),
      leaving: { code: cause.code, note: null },
    },
  ]);
}

function isCarried(
  { schoolId }: WorkshopGroup,
  { caseId }: Membership,
  cause: ReleaseCause,
  joint: boolean,
): boolean {
  switch (cause.code) {
    case 'CONSENT_WITHDRAWN':
      return maySupport(cause.standing, 'GROUP');
    case 'CASE_CLOSED':
      return caseId !== cause.caseId;
    case 'LEFT_SCHOOL':
      return joint || schoolId !== cause.schoolId;
  }
}

import type { ConsentStanding } from '../consent/consent-standing.ts';
import { accepted, type Decision } from '../kernel/decision.ts';
import type { CaseId, SchoolDate, SchoolId, StudentId } from '../kernel/identifiers.ts';
import { isAgreedTo } from './may-name-students.ts';
import { LOSS_REASONS } from './session-codes.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Session, SessionEvent } from './session.ts';

/** What carried the work and does so no longer. */
export type ReleaseCause =
  /** As consent stands on the day of the work. */
  | { readonly code: 'CONSENT_WITHDRAWN'; readonly standing: ConsentStanding }
  | { readonly code: 'CASE_CLOSED'; readonly caseId: CaseId }
  | { readonly code: 'LEFT_SCHOOL'; readonly schoolId: SchoolId };

export interface ReleaseStudent {
  readonly studentId: StudentId;
  readonly cause: ReleaseCause;
  /** How many others are expected whom the person who acts does not see: another school's. */
  readonly unseen: number;
  readonly today: SchoolDate;
}

/**
 * CNS-3, CAS-1: what is planned from today on and is carried by nothing any more goes on without the student; where
 * nobody is left, it is cancelled. It follows from what ended, whoever recorded that, so it asks for no role.
 */
export function releaseStudent(
  state: Session,
  { studentId, cause, unseen, today }: ReleaseStudent,
): Decision<SessionEvent, SessionViolationCode> {
  const students = state.students.filter((one) => one.studentId !== studentId);
  const stays =
    state.state !== 'PLANNED' ||
    state.slot.on < today ||
    students.length === state.students.length ||
    isCarried(state, studentId, cause);
  if (stays) return accepted([]);
  return accepted(
    students.length + unseen === 0
      ? [{ type: 'SessionCancelled', reason: cause.code, whose: LOSS_REASONS[cause.code] }]
      : [{ type: 'StudentsChanged', students }],
  );
}

function isCarried(state: Session, studentId: StudentId, cause: ReleaseCause): boolean {
  switch (cause.code) {
    case 'CONSENT_WITHDRAWN':
      return isAgreedTo(state.kind, cause.standing);
    case 'CASE_CLOSED':
      return state.students.some(
        (one) => one.studentId === studentId && one.caseId !== cause.caseId,
      );
    case 'LEFT_SCHOOL':
      // Whoever has a place in a group goes with the place: a joint programme keeps it.
      return state.schoolId !== cause.schoolId || state.groupId !== null;
  }
}

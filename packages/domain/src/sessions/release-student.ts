import type { ConsentStanding } from '../consent/consent-standing.ts';
import { accepted, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import { isAgreedTo } from './may-name-students.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Session, SessionEvent } from './session.ts';

export interface ReleaseStudent {
  readonly studentId: StudentId;
  /** As it stands on the session's day. */
  readonly standing: ConsentStanding;
  readonly today: SchoolDate;
}

/**
 * CNS-3: what is planned from today on and is no longer agreed to goes on without the student; where nobody is
 * left, it is cancelled. It follows from the withdrawal, whoever recorded that, so it asks for no role.
 */
export function releaseStudent(
  state: Session,
  { studentId, standing, today }: ReleaseStudent,
): Decision<SessionEvent, SessionViolationCode> {
  const students = state.students.filter((one) => one.studentId !== studentId);
  const stays =
    state.state !== 'PLANNED' ||
    state.slot.on < today ||
    students.length === state.students.length ||
    isAgreedTo(state.kind, standing);
  if (stays) return accepted([]);
  return accepted(
    students.length === 0
      ? [{ type: 'SessionCancelled', reason: 'CONSENT_WITHDRAWN', whose: 'FAMILY' }]
      : [{ type: 'StudentsChanged', students }],
  );
}

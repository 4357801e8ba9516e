import { canEditStudent } from '../access/centre-access.ts';
import type { Casework } from '../access/casework-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { PresentingReason, SaidBy } from '../referrals/referral-content.ts';
import type { StudentViolationCode } from './student-violations.ts';

export interface RecordStudentNeed {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly need: PresentingReason;
  readonly saidBy: SaidBy;
  readonly recordedOn: SchoolDate;
}

export interface StudentNeedRecorded {
  readonly type: 'StudentNeedRecorded';
  readonly need: PresentingReason;
  readonly saidBy: SaidBy;
}

/** NEED-1, NEED-4, CAS-4: a need as observed or reported, with who says so; "not known yet" is an answer. */
export function recordStudentNeed(
  student: Casework,
  { by, today, need, saidBy, recordedOn }: RecordStudentNeed,
): Decision<StudentNeedRecorded, StudentViolationCode> {
  return decided(
    [
      ...(canEditStudent(by, student) ? [] : [violation('NOT_YOUR_SCHOOL' as const)]),
      ...(recordedOn > today ? [violation('RECORDED_IN_FUTURE' as const, 'recordedOn')] : []),
    ],
    [{ type: 'StudentNeedRecorded', need, saidBy }],
  );
}

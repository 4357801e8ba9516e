import { canEditStudent } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import {
  detailViolations,
  detailWarnings,
  tidied,
  type StudentDetails,
} from './student-details.ts';
import type { StudentViolationCode } from './student-violations.ts';

export interface AddStudent {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly details: StudentDetails;
  readonly onRollFrom: SchoolDate;
}

export interface StudentAdded {
  readonly type: 'StudentAdded';
  readonly details: StudentDetails;
  readonly onRollFrom: SchoolDate;
}

/** A student on roll at the school, so that the school can refer them (REF-1). */
export function addStudent(
  school: { readonly centreId: CentreId; readonly schoolId: SchoolId },
  { by, today, details, onRollFrom }: AddStudent,
): Decision<StudentAdded, StudentViolationCode> {
  return decided(
    [
      ...(canEditStudent(by, school) ? [] : [violation('NOT_YOUR_SCHOOL' as const, 'schoolId')]),
      ...detailViolations(details, today),
      ...(onRollFrom > today ? [violation('ON_ROLL_IN_FUTURE' as const, 'onRollFrom')] : []),
    ],
    [{ type: 'StudentAdded', details: tidied(details), onRollFrom }],
    detailWarnings(details, today),
  );
}

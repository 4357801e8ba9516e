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

export interface StudentDetailsCorrected {
  readonly type: 'StudentDetailsCorrected';
  readonly details: StudentDetails;
  readonly changed: readonly (keyof StudentDetails)[];
}

/** Details put right; the history says which, never what they were. */
export function correctStudentDetails(
  student: StudentDetails & { readonly centreId: CentreId; readonly schoolId: SchoolId },
  {
    by,
    today,
    details,
  }: { readonly by: Viewer; readonly today: SchoolDate; readonly details: StudentDetails },
): Decision<StudentDetailsCorrected, StudentViolationCode> {
  const next = tidied(details);
  const changed = (Object.keys(next) as (keyof StudentDetails)[]).filter(
    (key) => next[key] !== student[key],
  );
  return decided(
    [
      ...(canEditStudent(by, student) ? [] : [violation('NOT_YOUR_SCHOOL' as const)]),
      ...detailViolations(details, today),
    ],
    changed.length === 0 ? [] : [{ type: 'StudentDetailsCorrected', details: next, changed }],
    detailWarnings(details, today),
  );
}

import { canEditStudent } from '../access/centre-access.ts';
import type { Casework } from '../access/casework-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { StudentViolationCode } from './student-violations.ts';

export interface AddStudentContact {
  readonly by: Viewer;
  readonly name: string;
  readonly telephone: string | null;
  readonly email: string | null;
}

export interface StudentContactAdded {
  readonly type: 'StudentContactAdded';
}

/** Somebody to get in touch with; without telephone or e-mail it is kept, and said. */
export function addStudentContact(
  student: Casework,
  { by, name, telephone, email }: AddStudentContact,
): Decision<StudentContactAdded, StudentViolationCode> {
  return decided(
    [
      ...(canEditStudent(by, student) ? [] : [violation('NOT_YOUR_SCHOOL' as const)]),
      ...(isBlank(name) ? [violation('CONTACT_NAME_MISSING' as const, 'name')] : []),
    ],
    [{ type: 'StudentContactAdded' }],
    isBlank(telephone) && isBlank(email)
      ? [violation('CONTACT_UNREACHABLE' as const, 'telephone')]
      : [],
  );
}

import { canDecideReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type {
  CaseId,
  CentreId,
  SchoolDate,
  SchoolId,
  StaffId,
  StudentId,
} from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { CaseViolationCode } from './case-violations.ts';
import type { CaseEvent, SupportCase } from './support-case.ts';

export interface OpenCase {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly studentId: StudentId;
  readonly caseId: CaseId;
  readonly workerId: StaffId;
  readonly today: SchoolDate;
}

/** CAS-2: what an accepted referral opens, with its dedicated worker; one open case per student at a time. */
export function openCase(
  ofStudent: readonly Pick<SupportCase, 'id' | 'status'>[],
  { by, centreId, schoolId, studentId, caseId, workerId, today }: OpenCase,
): Decision<CaseEvent, CaseViolationCode> {
  const allowed = canDecideReferral(by, { centreId, schoolId });
  if (allowed && ofStudent.some(({ id }) => id === caseId)) return accepted([]);
  return decided(
    [
      ...(allowed ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(ofStudent.some(({ status }) => status !== 'CLOSED')
        ? [violation('OPEN_CASE_EXISTS' as const)]
        : []),
    ],
    [
      {
        type: 'CaseOpened',
        opened: {
          id: caseId,
          centreId,
          schoolId,
          studentId,
          status: 'ACTIVE',
          openedOn: today,
          dedicatedWorkerId: workerId,
          covers: [],
          partnership: [],
          reopenedOn: [],
        },
      },
    ],
  );
}

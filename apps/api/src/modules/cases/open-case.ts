import type { Act } from '../../acts/act.ts';
import { SupportCase } from './support-case.entity.ts';

interface Accepted {
  readonly id: string;
  readonly centreId: string;
  readonly schoolId: string;
  readonly studentId: string;
}

/** The case that an accepted referral opens, with its dedicated worker. */
export function openCase(
  { em, record }: Act,
  { id: referralId, centreId, schoolId, studentId }: Accepted,
  { caseId, workerId, today }: { caseId: string; workerId: string; today: string },
): void {
  em.persist(
    em.create(SupportCase, {
      id: caseId,
      centreId,
      schoolId,
      studentId,
      status: 'ACTIVE',
      openedOn: today,
      dedicatedWorkerId: workerId,
      referralId,
      reopenedOn: [],
    }),
  );
  record({
    event: 'CASE_OPENED',
    subject: 'CASE',
    subjectId: caseId,
    schoolId,
    studentId,
    referralId,
    caseId,
    facts: [{ name: 'dedicatedWorker', value: workerId }],
  });
}

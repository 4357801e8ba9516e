import type { Act } from '../../acts/act.ts';
import { previousCaseIdOf } from './previous-case-id-of.ts';
import { SupportCase } from './support-case.entity.ts';

interface Accepted {
  readonly id: string;
  readonly centreId: string;
  readonly schoolId: string;
  readonly studentId: string;
}

/** The case that an accepted referral opens, with its dedicated worker; it names the one before it. */
export async function openCase(
  act: Act,
  { id: referralId, centreId, schoolId, studentId }: Accepted,
  { caseId, workerId, today }: { caseId: string; workerId: string; today: string },
): Promise<void> {
  const { em, record } = act;
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
      previousCaseId: await previousCaseIdOf(act, studentId),
      reopenedOn: [],
    }),
  );
  act.tell({ kind: 'CASE_GIVEN', to: workerId, path: `/cases/${caseId}` });
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

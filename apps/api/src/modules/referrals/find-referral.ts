import type {
  CaseId,
  Decline,
  Readiness,
  Referral as ReferralState,
  ReferralCommon,
  ReferralContent,
  ReferralId,
  SchoolId,
  StaffId,
  StudentId,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { ReferralQuestion } from './referral-question.entity.ts';
import { ReferralSubmission } from './referral-submission.entity.ts';
import { Referral } from './referral.entity.ts';

/** A referral that the viewer may see, held for the act, with what its state needs. */
export async function findReferral({ em }: Act, id: string) {
  const row = present(await em.findOne(Referral, { id: idOf(id) }, held));
  const questions = await em.find(
    ReferralQuestion,
    { referralId: row.id },
    { orderBy: { askedAt: 'asc' } },
  );
  const submission = present(
    await em.findOne(ReferralSubmission, { referralId: row.id }, { orderBy: { number: 'desc' } }),
  );
  return { row, questions, submission, content: submission.content as ReferralContent };
}

export type FoundReferral = Awaited<ReturnType<typeof findReferral>>;

/** The stored referral as the rules know it. */
export function referralState({ row, questions, submission }: FoundReferral): ReferralState {
  const common: ReferralCommon = {
    id: row.id as ReferralId,
    schoolId: row.schoolId as SchoolId,
    studentId: row.studentId as StudentId,
    readiness: submission.readiness as object as Readiness,
    urgent: row.urgent,
    nameWithheld: row.nameWithheld,
    clock: {
      startedOn: row.clockStartedOn,
      pauses: questions.map(({ askedOn, answeredOn }) => ({
        from: askedOn,
        to: answeredOn ?? null,
      })),
    },
  };
  switch (row.status) {
    case 'SUBMITTED':
    case 'RETURNED':
      return { ...common, status: row.status };
    case 'ACCEPTED':
      return { ...common, status: 'ACCEPTED', caseId: row.caseId as CaseId };
    case 'DECLINED':
      return {
        ...common,
        status: 'DECLINED',
        decline: declineOf(row),
        challenged: row.challengedAt != null,
      };
    case 'CHALLENGED':
      return { ...common, status: 'CHALLENGED', decline: declineOf(row) };
    case 'WITHDRAWN':
      return { ...common, status: 'WITHDRAWN', reason: row.withdrawnReason ?? '' };
    default:
      throw new Error(`a referral is ${row.status}`);
  }
}

function declineOf(row: FoundReferral['row']): Decline {
  return {
    reason: (row.declineReason ?? 'OTHER') as Decline['reason'],
    whatToTry: row.whatToTry ?? '',
    adviceOffered: row.adviceOffered ?? false,
    by: (row.decidedBy ?? '') as StaffId,
    at: row.decidedAt?.toISOString() ?? '',
  };
}

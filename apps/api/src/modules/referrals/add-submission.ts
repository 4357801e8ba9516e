import type { Readiness, ReferralContent } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { PriorIntervention } from './prior-intervention.entity.ts';
import { ReferralSubmission } from './referral-submission.entity.ts';

interface Of {
  readonly id: string;
  readonly centreId: string;
  readonly schoolId: string;
  readonly studentId: string;
}

/** Freezes what the school says, with its prior interventions as rows and the rule's answer (PRI-4). */
export function addSubmission(
  { em, newId, now, viewer }: Act,
  { id: referralId, centreId, schoolId, studentId }: Of,
  number: number,
  content: ReferralContent,
  readiness: Readiness,
  answer: string | null,
): void {
  const owner = { centreId, schoolId, studentId, referralId };
  const submission = em.create(ReferralSubmission, {
    ...owner,
    id: newId(),
    number,
    content: { ...content },
    readiness: { ...readiness },
    ruleVersion: readiness.ruleVersion,
    answer,
    submittedAt: now,
    submittedBy: viewer.staffId,
  });
  em.persist(submission);
  for (const [position, { id: itemId, from, to, ...tried }] of content.priorInterventions.entries())
    em.persist(
      em.create(PriorIntervention, {
        ...owner,
        ...tried,
        id: newId(),
        submissionId: submission.id,
        itemId,
        position,
        startsOn: from,
        endsOn: to,
      }),
    );
}

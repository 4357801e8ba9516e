import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { randomBytes } from 'node:crypto';
import {
  referralReference,
  replyClock,
  submitReferral as decide,
  type CentreId,
  type ReferralId,
} from '@outreach/domain';
import { calendarOf } from '../../acts/calendar-of.ts';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { present } from '../../acts/find.ts';
import { Student } from '../students/student.entity.ts';
import { addSubmission } from './add-submission.ts';
import { draftState, findReferralDraft } from './find-referral-draft.ts';
import { referralFacts } from './referral-facts.ts';
import { Referral } from './referral.entity.ts';
import { SubmitReferralInput, SubmitReferralResult } from './submit-referral.input.ts';
import { SubmitReferralSuccess } from './referral-results.type.ts';

@Resolver()
export class SubmitReferralMutation {
  @Mutation(() => SubmitReferralResult, {
    description: 'Send a referral to the centre (REF-1 to REF-5)',
  })
  submitReferral(
    @Arg('input', () => SubmitReferralInput, { description: 'What is sent' })
    input: SubmitReferralInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SubmitReferralResult> {
    return answerAct(context, info, {
      name: 'submitReferral',
      input,
      success: SubmitReferralSuccess,
      shows: { referral: 'Referral' },
      work: (act) => submitReferral(act, input),
    });
  }
}

async function submitReferral(
  act: Act,
  { draftId, expectedVersion }: SubmitReferralInput,
): Promise<Outcome> {
  const { em, viewer: by, settings, today, now } = act;
  const row = await findReferralDraft(act, draftId);
  const stale = outdated(row, expectedVersion);
  if (stale) return stale;
  const decision = decide(draftState(row), {
    by,
    centreId: row.centreId as CentreId,
    facts: await referralFacts(act, row),
    settings,
    // The draft's own id, so that the history of the one goes on as that of the other.
    referralId: row.id as ReferralId,
  });
  if (decision.outcome === 'refused') return decision;
  const student = present(await em.findOne(Student, { id: row.studentId }));
  for (const event of decision.events) {
    if (event.type !== 'ReferralSubmitted') continue;
    const { referral, content } = event;
    const calendar = await calendarOf(em, row.schoolId);
    const stored = em.create(Referral, {
      id: referral.id,
      centreId: row.centreId,
      schoolId: row.schoolId,
      studentId: row.studentId,
      reference: referralReference(randomBytes(8)),
      referrerId: by.staffId,
      signedOffBy: row.signedOffBy ?? null,
      status: referral.status,
      purpose: content.purpose ?? 'SUPPORT',
      yearGroup: student.yearGroup,
      urgent: referral.urgent,
      nameWithheld: referral.nameWithheld,
      submittedAt: now,
      clockStartedOn: today,
      replyWithinSchoolDays: settings.replyWithinSchoolDays,
      replyDueOn: replyClock(referral.clock, calendar, settings, today).dueOn,
    });
    em.persist(stored);
    addSubmission(act, stored, 1, content, referral.readiness, null);
    act.record({
      event: 'REFERRAL_SUBMITTED',
      subject: 'REFERRAL',
      subjectId: stored.id,
      schoolId: stored.schoolId,
      studentId: stored.studentId,
      referralId: stored.id,
      facts: [
        { name: 'nameWithheld', value: String(referral.nameWithheld) },
        { name: 'readinessMet', value: String(referral.readiness.met) },
        { name: 'ruleVersion', value: referral.readiness.ruleVersion },
      ],
    });
    em.remove(row);
    return { outcome: 'done', nodes: { referral: stored.id }, warnings: decision.warnings };
  }
  throw new Error('a referral was accepted for sending without an event');
}

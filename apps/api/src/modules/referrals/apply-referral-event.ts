import {
  replyClock,
  type Referral as ReferralState,
  type ReferralEvent,
  evolveReferral,
} from '@outreach/domain';
import type { Act, Happening } from '../../acts/act.ts';
import { calendarOf } from '../../acts/calendar-of.ts';
import { addSubmission } from './add-submission.ts';
import type { FoundReferral } from './find-referral.ts';
import { ReferralQuestion } from './referral-question.entity.ts';

type Facts = NonNullable<Happening['facts']>;

/** Stores what a decision said about a referral that is there, and records it. */
export async function applyReferralEvent(
  act: Act,
  found: FoundReferral,
  before: ReferralState,
  event: Exclude<ReferralEvent, { type: 'ReferralSubmitted' }>,
): Promise<void> {
  const { row } = found;
  const after = evolveReferral(before, event);
  row.status = after.status;
  const kind = TOLD[event.type];
  if (kind !== undefined) act.tell({ kind, to: row.referrerId, path: `/referrals/${row.id}` });
  const facts = await details(act, found, event, after);
  act.record({
    event: NAMES[event.type],
    subject: 'REFERRAL',
    subjectId: row.id,
    schoolId: row.schoolId,
    studentId: row.studentId,
    referralId: row.id,
    caseId: row.caseId ?? null,
    facts,
  });
}

/** Of what the centre says, whoever sent the referral is told. */
const TOLD: Partial<Record<ReferralEvent['type'], 'REFERRAL_RETURNED' | 'REFERRAL_DECIDED'>> = {
  ReferralReturned: 'REFERRAL_RETURNED',
  ReferralAccepted: 'REFERRAL_DECIDED',
  ReferralDeclined: 'REFERRAL_DECIDED',
  DeclineUpheld: 'REFERRAL_DECIDED',
};

const NAMES = {
  StudentNamed: 'STUDENT_NAMED',
  ReferralReturned: 'REFERRAL_RETURNED',
  ReferralAnswered: 'REFERRAL_ANSWERED',
  ReferralAccepted: 'REFERRAL_ACCEPTED',
  ReferralDeclined: 'REFERRAL_DECLINED',
  DeclineChallenged: 'DECLINE_CHALLENGED',
  DeclineUpheld: 'DECLINE_UPHELD',
  ReferralWithdrawn: 'REFERRAL_WITHDRAWN',
} as const;

async function details(
  act: Act,
  found: FoundReferral,
  event: Exclude<ReferralEvent, { type: 'ReferralSubmitted' }>,
  after: ReferralState,
): Promise<Facts> {
  const { row, questions } = found;
  switch (event.type) {
    case 'StudentNamed':
      row.nameWithheld = false;
      return [];
    case 'ReferralReturned':
      act.em.persist(
        act.em.create(ReferralQuestion, {
          id: act.newId(),
          centreId: row.centreId,
          schoolId: row.schoolId,
          studentId: row.studentId,
          referralId: row.id,
          question: event.question,
          askedAt: act.now,
          askedOn: event.on,
          askedBy: act.viewer.staffId,
        }),
      );
      return [];
    case 'ReferralAnswered': {
      for (const question of questions.filter(({ answeredOn }) => !answeredOn)) {
        question.answer = event.answer;
        question.answeredAt = act.now;
        question.answeredOn = event.on;
        question.answeredBy = act.viewer.staffId;
      }
      const { dueOn } = replyClock(
        after.clock,
        await calendarOf(act.em, row.schoolId),
        row,
        act.today,
      );
      row.replyDueOn = dueOn;
      row.urgent = event.content.urgency !== null;
      row.purpose = event.content.purpose ?? row.purpose;
      addSubmission(
        act,
        row,
        found.submission.number + 1,
        event.content,
        event.readiness,
        event.answer,
      );
      return [{ name: 'replyDueOn', value: dueOn }];
    }
    case 'ReferralAccepted':
      row.caseId = event.caseId;
      row.urgencyConfirmed = row.urgent ? event.urgencyConfirmed : null;
      row.exceptionReason = event.exceptionReason;
      row.declineReason = null;
      decidedNow(act, found);
      return [{ name: 'opensCase', value: String(event.opensCase) }];
    case 'ReferralDeclined':
      row.declineReason = event.decline.reason;
      row.whatToTry = event.decline.whatToTry;
      row.adviceOffered = event.decline.adviceOffered;
      decidedNow(act, found);
      return [{ name: 'declineReason', value: event.decline.reason }];
    case 'DeclineChallenged':
      row.challengeGrounds = event.grounds;
      row.challengedAt = act.now;
      return [];
    case 'DeclineUpheld':
      row.upheldReason = event.reason;
      return [];
    case 'ReferralWithdrawn':
      row.withdrawnReason = event.reason;
      row.withdrawnAt = act.now;
      return [];
  }
}

function decidedNow({ now, viewer }: Act, { row }: FoundReferral): void {
  row.decidedAt = now;
  row.decidedBy = viewer.staffId;
}

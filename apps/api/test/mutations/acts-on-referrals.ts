import { people } from '../people.ts';
import { type MutationCase, school } from './mutation-case.ts';
import { aStudent } from './rows.ts';
import { aDraft, aReferral, aText, declined } from './situations.ts';
import { wholeStatement as statement } from './whole-statement.ts';

const expectedVersion = 1;
const raises = ['referral', 'referralId'] as const;
const done = 'ReferralSuccess';

/** The manager decides; the school that sent it sees what became of it, and the worker of the school too. */
const managerOnly = {
  may: ['manager'],
  refused: { NOT_ALLOWED_FOR_ROLE: ['worker', ...school] },
} as const;
/** The school's own people. */
const schoolOnly = { may: school, refused: { NOT_YOUR_SCHOOL: ['manager', 'worker'] } } as const;
/** A draft is its school's, and the worker's who typed it; the manager does not see one. */
const draftOf = { may: ['worker', ...school], refused: {} } as const;
const draftRaises = ['referral_draft', 'draftId'] as const;

export const actsOnReferrals: Readonly<Record<string, MutationCase>> = {
  startReferralDraft: {
    when: async (outreach) => ({ studentId: await aStudent(outreach) }),
    done: 'ReferralDraftSuccess',
    may: ['worker', ...school],
    refused: { NOT_YOUR_SCHOOL: ['manager'] },
    history: ['DRAFT_STARTED'],
  },
  saveReferralDraft: {
    when: async (outreach) => ({ draftId: await aDraft(outreach), expectedVersion, statement }),
    done: 'ReferralDraftSuccess',
    ...draftOf,
    history: ['DRAFT_SIGN_OFF_LIFTED', 'DRAFT_WRITTEN_IN'],
    raises: draftRaises,
  },
  signOffReferralDraft: {
    when: async (outreach) => ({ draftId: await aDraft(outreach, false), expectedVersion }),
    done: 'ReferralDraftSuccess',
    may: ['lead'],
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker', 'referrer'] },
    history: ['DRAFT_SIGNED_OFF'],
    raises: draftRaises,
  },
  discardReferralDraft: {
    when: async (outreach) => ({ draftId: await aDraft(outreach), expectedVersion }),
    done: 'DiscardReferralDraftSuccess',
    ...draftOf,
    history: ['DRAFT_DISCARDED'],
  },
  submitReferral: {
    when: async (outreach) => ({ draftId: await aDraft(outreach), expectedVersion }),
    done: 'SubmitReferralSuccess',
    may: school,
    refused: { NOT_YOUR_SCHOOL: ['worker'] },
    history: ['REFERRAL_SUBMITTED'],
  },
  acceptReferral: {
    when: async (outreach) => ({
      referralId: await aReferral(outreach, 'SUBMITTED'),
      expectedVersion,
      workerId: people.worker.id,
      exceptionReason: aText,
    }),
    done: 'AcceptReferralSuccess',
    ...managerOnly,
    history: ['CASE_OPENED', 'REFERRAL_ACCEPTED'],
    raises,
  },
  returnReferral: {
    when: async (outreach) => ({
      referralId: await aReferral(outreach, 'SUBMITTED'),
      expectedVersion,
      question: aText,
    }),
    done,
    ...managerOnly,
    history: ['REFERRAL_RETURNED'],
    raises,
  },
  answerReferral: {
    when: async (outreach) => ({
      referralId: await aReferral(outreach, 'RETURNED'),
      expectedVersion,
      answer: aText,
      statement,
    }),
    done,
    ...schoolOnly,
    history: ['REFERRAL_ANSWERED'],
    raises,
  },
  declineReferral: {
    when: async (outreach) => ({
      referralId: await aReferral(outreach, 'SUBMITTED'),
      expectedVersion,
      reason: 'NORMAL_RANGE_NOT_TRIED',
      whatToTry: aText,
      adviceOffered: true,
    }),
    done,
    ...managerOnly,
    history: ['REFERRAL_DECLINED'],
    raises,
  },
  challengeReferral: {
    when: async (outreach) => ({
      referralId: await aReferral(outreach, 'DECLINED', declined),
      expectedVersion,
      grounds: aText,
    }),
    done,
    ...schoolOnly,
    history: ['DECLINE_CHALLENGED'],
    raises,
  },
  upholdDecline: {
    when: async (outreach) => ({
      referralId: await aReferral(outreach, 'CHALLENGED', declined),
      expectedVersion,
      reason: aText,
    }),
    done,
    ...managerOnly,
    history: ['DECLINE_UPHELD'],
    raises,
  },
  withdrawReferral: {
    when: async (outreach) => ({
      referralId: await aReferral(outreach, 'SUBMITTED'),
      expectedVersion,
      reason: aText,
    }),
    done,
    may: ['manager', ...school],
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker'] },
    history: ['REFERRAL_WITHDRAWN'],
    raises,
  },
};

import { emptyReferralContent } from '@outreach/domain';
import type { Draft } from '../features/referrals/useReferralDraft.ts';

const student = {
  id: 'student-1',
  displayName: 'Amy Invented',
  yearGroup: 8,
  viewerCanRecordConsent: true,
  school: { id: 'school-1', name: 'Example School' },
  consentStanding: { interventions: [], sharing: [] },
  studentAgreements: { nodes: [] },
};

/** The student of a draft, without consent yet. */
export const aStudentOfADraft = (more: object = {}) => ({ ...student, ...more });

/** A referral that a school has begun and not sent. */
export const aDraft = (changes: Partial<Record<keyof Draft, unknown>> = {}) => ({
  id: 'draft-1',
  version: 1,
  savedAt: '2026-11-20T09:00:00Z',
  purgeOn: '2027-02-20',
  signedOffAt: null,
  signedOffBy: null,
  statement: emptyReferralContent(),
  readiness: { met: false, kindsTried: 0, longEnough: 0, littleImpact: 0, shortfalls: [] },
  outstandingRequirements: [
    {
      code: 'STRENGTHS_MISSING',
      section: 'STRENGTHS_AND_VIEWS',
      field: 'strengths',
      blocking: true,
    },
  ],
  history: { nodes: [] },
  viewerCanSave: true,
  viewerCanSubmit: true,
  viewerCanSignOff: false,
  viewerCanDiscard: true,
  student: aStudentOfADraft(),
  ...changes,
});

import { emptyReferralContent } from '@outreach/domain';

/** Ten school days, of which four have passed. */
export const aClock = (more: object = {}) => ({
  dueOn: '2026-12-04',
  schoolDaysUsed: 4,
  schoolDaysLeft: 6,
  paused: false,
  overdue: false,
  exact: true,
  ...more,
});

/** What was tried before, as the service weighs it. */
export const aReadiness = (more: object = {}) => ({
  met: true,
  ruleVersion: '1',
  kindsTried: 4,
  longEnough: 3,
  littleImpact: 2,
  shortfalls: [],
  ...more,
});

/** Something that the school tried, of which little is known. */
export const aTriedEntry = (more: object = {}) => ({
  id: 't1',
  kind: 'PASTORAL_MENTOR',
  from: null,
  to: null,
  frequency: null,
  byWhom: null,
  aim: null,
  effect: null,
  evidence: null,
  comment: null,
  atPreviousSchool: false,
  ...more,
});

/** What a school says of a student; nothing yet, unless the test says so. */
export const aStatement = (more: object = {}) => ({ ...emptyReferralContent(), ...more });

const nothing = {
  viewerCanAccept: false,
  viewerCanReturn: false,
  viewerCanDecline: false,
  viewerCanAnswer: false,
  viewerCanChallenge: false,
  viewerCanWithdraw: false,
  viewerCanUpholdDecline: false,
};

/** A referral that waits for its answer, with which nothing may be done unless the test says so. */
export const aReferral = (more: object = {}) => ({
  id: 'r1',
  version: 4,
  reference: 'R-ABC234',
  status: 'SUBMITTED',
  purpose: 'SUPPORT',
  urgent: false,
  nameWithheld: false,
  yearGroup: 8,
  submittedAt: '2026-11-20T09:00:00Z',
  student: { id: 's1', displayName: 'Sam Invented', dateOfBirth: '2013-05-04', yearGroup: 8 },
  school: { id: 'h1', name: 'Example School', currentAllocation: null },
  referrer: { id: 'f1', name: 'Invented Referrer' },
  signedOffBy: null,
  statement: aStatement(),
  readiness: aReadiness(),
  replyClock: aClock(),
  questions: { nodes: [] },
  submissions: { nodes: [] },
  decision: null,
  challengeGrounds: null,
  withdrawnReason: null,
  case: null,
  ...nothing,
  ...more,
});

/** The answer of an act on a referral. */
export const referralSaved = (more: object = {}) => ({
  __typename: 'ReferralSuccess',
  referral: aReferral(more),
  warnings: [],
});

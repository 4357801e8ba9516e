import { people, schools } from '../people.ts';
import { consentForm, statement } from '../referral-acts.ts';
import { amy } from '../students.ts';
import {
  account,
  allocation,
  challenged,
  closed,
  closure,
  consent,
  cover,
  declined,
  draft,
  first,
  ids,
  nothing,
  referral,
  signedOff,
  supportCase,
  type Situation,
} from './situations.ts';

export type Who = keyof typeof people;

export interface ActCase {
  /** Who may, by the service's rules (rules.md 4.0); everybody else is refused. */
  readonly by: readonly Who[];
  readonly given: Situation;
  /** All but the key of the act. */
  readonly input: (today: string) => Readonly<Record<string, unknown>>;
}

const SCHOOL: readonly Who[] = ['referrer', 'lead'];
const CENTRE: readonly Who[] = ['manager'];
const RUN_THE_CENTRE: readonly Who[] = ['manager', 'administrator'];
const HAVE_THE_CASE: readonly Who[] = ['manager', 'worker'];
const WORK_WITH_THE_STUDENT: readonly Who[] = ['manager', 'worker', 'referrer', 'lead'];

const aDraft = { draftId: ids.draft, expectedVersion: 1 };
const aReferral = { referralId: ids.referral, expectedVersion: 1 };
const aCase = { caseId: ids.case, expectedVersion: 1 };
const aConsent = { consentId: ids.consent, expectedVersion: 1 };
const student = {
  givenName: 'Cleo',
  familyName: 'Testerfield',
  dateOfBirth: '2013-05-06',
  sex: 'NOT_STATED',
  yearGroup: 8,
};
const active = supportCase('ACTIVE');

const is = (
  by: readonly Who[],
  given: Situation,
  input: ActCase['input'] | Readonly<Record<string, unknown>>,
): ActCase => ({
  by,
  given,
  input: typeof input === 'function' ? input : () => input,
});

/** Every act of the graph: who may do it, in which situation, with what. */
export const everyAct: Readonly<Record<string, ActCase>> = {
  addStudent: is(WORK_WITH_THE_STUDENT, nothing, {
    ...student,
    schoolId: schools.oak.id,
    onRollFrom: '2024-09-01',
  }),
  addStudentContact: is(WORK_WITH_THE_STUDENT, nothing, {
    studentId: amy.id,
    name: 'Pat Testerfield',
    relationship: 'MOTHER',
    parentalResponsibility: 'HELD',
  }),
  correctStudentDetails: is(WORK_WITH_THE_STUDENT, nothing, {
    ...student,
    studentId: amy.id,
    expectedVersion: 1,
  }),
  recordEnrolment: is(WORK_WITH_THE_STUDENT, nothing, (today) => ({
    studentId: amy.id,
    expectedVersion: 1,
    schoolId: schools.oak.id,
    kind: 'SUBSIDIARY',
    yearGroup: 8,
    from: today,
  })),
  recordSenProvision: is(WORK_WITH_THE_STUDENT, nothing, (today) => ({
    studentId: amy.id,
    provision: 'K',
    from: today,
  })),
  recordStudentNeed: is(WORK_WITH_THE_STUDENT, nothing, (today) => ({
    studentId: amy.id,
    need: 'UNSTRUCTURED_TIME',
    saidBy: 'SCHOOL',
    recordedOn: today,
  })),

  startReferralDraft: is(['worker', ...SCHOOL], nothing, { studentId: amy.id }),
  saveReferralDraft: is(SCHOOL, draft(), { ...aDraft, statement }),
  signOffReferralDraft: is(['lead'], first(consent(), draft()), aDraft),
  discardReferralDraft: is(SCHOOL, draft(), aDraft),
  submitReferral: is(SCHOOL, first(consent(), draft(signedOff)), aDraft),

  acceptReferral: is(CENTRE, first(consent(), referral('SUBMITTED')), {
    ...aReferral,
    workerId: people.worker.id,
    confirmUrgency: false,
  }),
  returnReferral: is(CENTRE, referral('SUBMITTED'), { ...aReferral, question: 'Who helps?' }),
  declineReferral: is(CENTRE, referral('SUBMITTED'), {
    ...aReferral,
    reason: 'NO_CAPACITY',
    whatToTry: 'A mentor',
    adviceOffered: true,
  }),
  upholdDecline: is(CENTRE, referral('CHALLENGED', challenged), {
    ...aReferral,
    reason: 'It was talked over',
  }),
  answerReferral: is(SCHOOL, referral('RETURNED'), { ...aReferral, answer: 'The head of year' }),
  challengeReferral: is(SCHOOL, referral('DECLINED', declined), {
    ...aReferral,
    grounds: 'We did try',
  }),
  withdrawReferral: is([...CENTRE, ...SCHOOL], referral('SUBMITTED'), {
    ...aReferral,
    reason: 'Moved away',
  }),

  recordConsent: is(WORK_WITH_THE_STUDENT, nothing, (today) => consentForm(amy.id, today)),
  recordStudentAgreement: is(WORK_WITH_THE_STUDENT, nothing, (today) => ({
    studentId: amy.id,
    answer: 'AGREES',
    recordedOn: today,
  })),
  withdrawConsent: is(WORK_WITH_THE_STUDENT, consent(), {
    ...aConsent,
    method: 'PHONE',
    withdrawnByName: 'Pat Testerfield',
  }),
  disputeConsent: is(WORK_WITH_THE_STUDENT, consent(), { ...aConsent, note: 'They disagree' }),
  resolveConsentDispute: is(CENTRE, consent({ disputed: true, dispute_note: 'They disagree' }), {
    ...aConsent,
    upheld: false,
    note: 'Both agree now',
  }),

  stepDownCase: is(HAVE_THE_CASE, active, {
    ...aCase,
    nextCheckOn: '2199-12-02',
    reason: 'Going well',
  }),
  reactivateCase: is(HAVE_THE_CASE, supportCase('MONITORED', { next_check_on: '2199-12-02' }), {
    ...aCase,
    reason: 'Needs more again',
  }),
  closeCase: is(CENTRE, active, (today) => ({
    ...aCase,
    closedOn: today,
    outcome: 'TARGETS_MET',
    reason: 'All is well',
  })),
  reopenCase: is(CENTRE, supportCase('CLOSED', closed), { ...aCase, reason: 'Closed too soon' }),
  assignDedicatedWorker: is(CENTRE, active, (today) => ({
    ...aCase,
    workerId: people.otherWorker.id,
    from: today,
  })),
  arrangeCover: is(CENTRE, active, (today) => ({
    ...aCase,
    workerId: people.otherWorker.id,
    from: today,
    to: today,
    reason: 'Leave',
  })),
  endCover: is(CENTRE, first(active, cover), (today) => ({
    ...aCase,
    coverId: ids.cover,
    endedOn: today,
  })),
  confirmPartnership: is(WORK_WITH_THE_STUDENT, active, (today) => ({
    ...aCase,
    party: 'SCHOOL',
    byName: 'Lena Lead',
    confirmedOn: today,
  })),

  setAllocation: is(CENTRE, nothing, (today) => ({
    schoolId: schools.elm.id,
    workerId: people.otherWorker.id,
    role: 'DEDICATED',
    minutesPerWeek: 120,
    weekdays: ['MON'],
    from: today,
  })),
  endAllocation: is(CENTRE, allocation, (today) => ({
    allocationId: ids.allocation,
    expectedVersion: 1,
    to: today,
    reason: 'Moves on',
  })),
  setSchoolTerm: is(RUN_THE_CENTRE, nothing, {
    schoolId: schools.oak.id,
    academicYear: '2030/31',
    term: 'AUTUMN',
    firstDay: '2030-09-02',
    lastDay: '2030-12-20',
  }),
  addSchoolClosure: is(RUN_THE_CENTRE, nothing, {
    schoolId: schools.oak.id,
    date: '2199-12-02',
    kind: 'INSET',
  }),
  removeSchoolClosure: is(RUN_THE_CENTRE, closure, { closureId: ids.closure }),

  // A manager of another centre invites into that one.
  inviteStaffMember: is([...RUN_THE_CENTRE, 'managerElsewhere'], nothing, {
    name: 'Nell Newcomer',
    email: 'nell@example.org',
    role: 'PANEL_MEMBER',
  }),
  reissueInvitation: is(RUN_THE_CENTRE, account(ids.invited, 'INVITED'), {
    staffMemberId: ids.invited,
  }),
  disableStaffMember: is(RUN_THE_CENTRE, account(ids.active, 'ACTIVE'), {
    staffMemberId: ids.active,
    expectedVersion: 1,
  }),
  enableStaffMember: is(RUN_THE_CENTRE, account(ids.disabled, 'DISABLED'), {
    staffMemberId: ids.disabled,
    expectedVersion: 1,
  }),
};

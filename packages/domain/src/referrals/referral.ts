import type {
  CaseId,
  Instant,
  ReferralId,
  SchoolDate,
  SchoolId,
  StaffId,
  StudentId,
} from '../kernel/identifiers.ts';
import type { Readiness } from './assess-readiness.ts';
import type { ReferralContent } from './referral-content.ts';
import type { Clock } from './reply-clock.ts';

export const REFERRAL_STATUSES = [
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'DECLINED',
  'CHALLENGED',
  'WITHDRAWN',
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** REF-6: a decline has a coded reason. */
export const DECLINE_REASONS = [
  'NOT_ON_ROLL',
  'OUTSIDE_SERVICE',
  'NORMAL_RANGE_NOT_TRIED',
  'CONSENT_MISSING',
  'NEED_MET_ELSEWHERE',
  'STATUTORY_ROUTE_NEEDED',
  'NO_CAPACITY',
  'OTHER',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export interface ReferralCommon {
  readonly id: ReferralId;
  readonly schoolId: SchoolId;
  readonly studentId: StudentId;
  readonly readiness: Readiness;
  readonly urgent: boolean;
  /** SSR-2: sent while consent is being sought, so that the centre reads year group and need only. */
  readonly nameWithheld: boolean;
  readonly clock: Clock;
}

export interface Decline {
  readonly reason: DeclineReason;
  readonly whatToTry: string;
  readonly adviceOffered: boolean;
  readonly by: StaffId;
  readonly at: Instant;
}

export type SubmittedReferral = ReferralCommon & { readonly status: 'SUBMITTED' };
export type ReturnedReferral = ReferralCommon & { readonly status: 'RETURNED' };
export type AcceptedReferral = ReferralCommon & {
  readonly status: 'ACCEPTED';
  readonly caseId: CaseId;
};
export type DeclinedReferral = ReferralCommon & {
  readonly status: 'DECLINED';
  readonly decline: Decline;
  /** REF-6: a decline is challenged once; upheld, it is final. */
  readonly challenged: boolean;
};
export type ChallengedReferral = ReferralCommon & {
  readonly status: 'CHALLENGED';
  readonly decline: Decline;
};
export type WithdrawnReferral = ReferralCommon & {
  readonly status: 'WITHDRAWN';
  readonly reason: string;
};

/** A referral as it was sent (rules.md 4.0). */
export type Referral =
  | SubmittedReferral
  | ReturnedReferral
  | AcceptedReferral
  | DeclinedReferral
  | ChallengedReferral
  | WithdrawnReferral;

export type ReferralEvent =
  | {
      readonly type: 'ReferralSubmitted';
      readonly referral: SubmittedReferral;
      readonly content: ReferralContent;
    }
  /** SSR-2: consent was recorded, so that the name follows. */
  | { readonly type: 'StudentNamed' }
  | { readonly type: 'ReferralReturned'; readonly question: string; readonly on: SchoolDate }
  | {
      readonly type: 'ReferralAnswered';
      readonly answer: string;
      readonly on: SchoolDate;
      readonly content: ReferralContent;
      readonly readiness: Readiness;
    }
  | {
      readonly type: 'ReferralAccepted';
      readonly caseId: CaseId;
      readonly workerId: StaffId;
      readonly opensCase: boolean;
      readonly urgencyConfirmed: boolean;
      readonly exceptionReason: string | null;
    }
  | { readonly type: 'ReferralDeclined'; readonly decline: Decline }
  | { readonly type: 'DeclineChallenged'; readonly grounds: string }
  | { readonly type: 'DeclineUpheld'; readonly reason: string }
  | { readonly type: 'ReferralWithdrawn'; readonly reason: string };

/** REF-4: waiting for somebody, so that there can be no second. */
export function isOpen({ status }: Pick<Referral, 'status'>): boolean {
  return status === 'SUBMITTED' || status === 'RETURNED' || status === 'CHALLENGED';
}

function commonOf({
  id,
  schoolId,
  studentId,
  readiness,
  urgent,
  nameWithheld,
  clock,
}: ReferralCommon): ReferralCommon {
  return { id, schoolId, studentId, readiness, urgent, nameWithheld, clock };
}

/** What a referral becomes by what happened. Events come from a decision, so a wrong one is a fault. */
export function evolveReferral(state: Referral | null, event: ReferralEvent): Referral {
  if (event.type === 'ReferralSubmitted') return event.referral;
  if (state === null) throw new Error(`${event.type} without a referral`);
  const common = commonOf(state);
  switch (event.type) {
    case 'StudentNamed':
      return { ...state, nameWithheld: false };
    case 'ReferralReturned':
      return { ...common, status: 'RETURNED', clock: paused(common.clock, event.on) };
    case 'ReferralAnswered':
      return {
        ...common,
        status: 'SUBMITTED',
        readiness: event.readiness,
        urgent: event.content.urgency !== null,
        clock: resumed(common.clock, event.on),
      };
    case 'ReferralAccepted':
      return { ...common, status: 'ACCEPTED', caseId: event.caseId };
    case 'ReferralDeclined':
      return { ...common, status: 'DECLINED', decline: event.decline, challenged: false };
    case 'DeclineChallenged':
      return { ...common, status: 'CHALLENGED', decline: declineOf(state) };
    case 'DeclineUpheld':
      return { ...common, status: 'DECLINED', decline: declineOf(state), challenged: true };
    case 'ReferralWithdrawn':
      return { ...common, status: 'WITHDRAWN', reason: event.reason };
  }
}

function declineOf(state: Referral): Decline {
  if (state.status !== 'DECLINED' && state.status !== 'CHALLENGED')
    throw new Error(`no decline in ${state.status}`);
  return state.decline;
}

function paused({ startedOn, pauses }: Clock, on: SchoolDate): Clock {
  return { startedOn, pauses: [...pauses, { from: on, to: null }] };
}

function resumed({ startedOn, pauses }: Clock, on: SchoolDate): Clock {
  return {
    startedOn,
    pauses: pauses.map((pause) => (pause.to === null ? { from: pause.from, to: on } : pause)),
  };
}

import type { CaseStatus } from '../cases/case-codes.ts';
import { INTERVENTION_CONSENT_KINDS } from '../consent/consent-codes.ts';
import type { ConsentRecord } from '../consent/consent-record.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { addDays } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { nextReviewOn, reviewStandingOn } from '../plans/plan-review-standing.ts';
import type { SupportPlan } from '../plans/support-plan.ts';
import { schoolDaysBetween, type SchoolCalendar } from '../schools/school-calendar.ts';
import {
  SESSION_KIND_RULES,
  studentTakesPart,
  type SessionKind,
  type SessionState,
} from '../sessions/session-codes.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';

/** Why a case is silent. Each is cleared by a real event alone, or put off with a reason and an end. */
export const SILENT_REASONS = [
  'NO_FIRST_SESSION',
  'MISSED_TWICE',
  'CONSENT_ENDS_IN_BLOCK',
  'PLAN_REVIEW_OVERDUE',
  'NO_PROFILE',
] as const;
export type SilentReason = (typeof SILENT_REASONS)[number];

/** A session with the student, as far as silence goes by it. */
export interface SessionWithStudent {
  readonly on: SchoolDate;
  readonly startsAt: string;
  readonly kind: SessionKind;
  readonly state: SessionState;
  readonly came: boolean;
  /** The day on which somebody put it into the plan. */
  readonly plannedOn: SchoolDate;
}

export interface SilentFacts {
  readonly status: CaseStatus;
  readonly openedOn: SchoolDate;
  readonly reopenedOn: readonly SchoolDate[];
  readonly sessions: readonly SessionWithStudent[];
  readonly records: readonly ConsentRecord[];
  readonly hasProfile: boolean;
  readonly plan: Pick<SupportPlan, 'versions'> | null;
  readonly calendar: SchoolCalendar;
}

export interface Silence {
  readonly reason: SilentReason;
  /** The day it goes by: the case was opened, the first session was missed, the agreement ends, the review was due. */
  readonly on: SchoolDate;
}

type Settings = Pick<
  ServiceSettings,
  'firstSessionWithinSchoolDays' | 'profileWithinSchoolDays' | 'consentRenewalNoticeDays'
>;
type Rule = (facts: SilentFacts, today: SchoolDate, settings: Settings) => SchoolDate | null;

/** rules.md §5, point 11: not overdue, but nobody has done anything about it. A closed case says nothing more. */
export function silences(facts: SilentFacts, today: SchoolDate, settings: Settings): Silence[] {
  if (facts.status === 'CLOSED') return [];
  return SILENT_REASONS.flatMap((reason) => {
    const on = RULES[reason](facts, today, settings);
    return on === null ? [] : [{ reason, on }];
  });
}

/** ASS-1: accepted, and nobody has met the student within the days, nor is a meeting in the plan. */
const noFirstSession: Rule = (facts, today, { firstSessionWithinSchoolDays }) => {
  const { sessions } = facts;
  const met = sessions.some(({ on, came }) => came && on >= startedOn(facts));
  return met || sessions.some(isToCome(today))
    ? null
    : waitedSince(facts, today, firstSessionWithinSchoolDays);
};

/** ASS-1: accepted, and what the student needs is not written down within the days. A profile stays the case's own. */
const noProfile: Rule = (facts, today, { profileWithinSchoolDays }) =>
  facts.hasProfile ? null : waitedSince(facts, today, profileWithinSchoolDays);

/** ASS-3: the review of the plan that holds was due on a day that has passed. A review clears it, or the plan's end. */
const planReviewOverdue: Rule = ({ plan }, today) => {
  const on = plan && nextReviewOn(plan);
  return reviewStandingOn(on, today) === 'OVERDUE' ? on : null;
};

const startedOn = ({ openedOn, reopenedOn }: SilentFacts): SchoolDate =>
  [openedOn, ...reopenedOn].reduce((a, b) => (a > b ? a : b));

/** The day since which a case is worked on, where more school days than these have gone by. */
function waitedSince(facts: SilentFacts, today: SchoolDate, within: number): SchoolDate | null {
  const started = startedOn(facts);
  const days = schoolDaysBetween(facts.calendar, started, today).value;
  return facts.status === 'ACTIVE' && days > within ? started : null;
}

/**
 * The last two sessions with the student were missed, whosever the reason, and nobody did anything since: neither a
 * contact about them, such as a meeting with the parent, nor a session put into the plan.
 */
const missedTwice: Rule = ({ sessions }, today) => {
  const over = sessions
    .filter(({ state }) => state === 'HAPPENED' || state === 'DID_NOT_HAPPEN')
    .sort((a, b) => (a.on + a.startsAt < b.on + b.startsAt ? 1 : -1));
  const lastMet = over.findIndex((one) => one.came || isContact(one));
  const missed = (lastMet < 0 ? over : over.slice(0, lastMet)).filter(({ kind }) =>
    studentTakesPart(kind),
  );
  const [last] = missed;
  const first = missed.at(-1);
  if (missed.length < 2 || last === undefined || first === undefined) return null;
  const answered = sessions.some((one) => isToCome(today)(one) && one.plannedOn >= last.on);
  return answered ? null : first.on;
};

/** Held about a student who need not be there. */
const isContact = ({ kind, state }: SessionWithStudent): boolean =>
  state === 'HAPPENED' && !studentTakesPart(kind);

/** CNS-2: work is booked, and agreement to it has ended by then, or half of the time to ask again has gone by. */
const consentEndsInBlock: Rule = ({ sessions, records }, today, { consentRenewalNoticeDays }) => {
  const soon = addDays(today, Math.floor(consentRenewalNoticeDays / 2));
  const ends = sessions.filter(isToCome(today)).flatMap(({ on, kind }) => {
    const needed = SESSION_KIND_RULES[kind].consent;
    if (!INTERVENTION_CONSENT_KINDS.some((one) => one === needed)) return [];
    const standing = consentStanding(records, on).interventions.find((one) => one.kind === needed);
    const end = standing?.validUntil ?? null;
    if (standing === undefined || end === null) return [];
    return standing.state === 'EXPIRED' || (standing.state === 'GIVEN' && end <= soon) ? [end] : [];
  });
  return ends.sort()[0] ?? null;
};

const isToCome =
  (today: SchoolDate) =>
  ({ state, on }: SessionWithStudent): boolean =>
    state === 'PLANNED' && on >= today;

const RULES: Readonly<Record<SilentReason, Rule>> = {
  NO_FIRST_SESSION: noFirstSession,
  MISSED_TWICE: missedTwice,
  CONSENT_ENDS_IN_BLOCK: consentEndsInBlock,
  PLAN_REVIEW_OVERDUE: planReviewOverdue,
  NO_PROFILE: noProfile,
};

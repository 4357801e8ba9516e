import { daysBetween } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import type { PresentingReason, SaidBy } from '../referrals/referral-content.ts';
import { topicOf, type Subtopic, type Topic } from '../sessions/session-codes.ts';

/** Why somebody may be at risk of exclusion: a reason with its day, never a score of risk (RSK-2). */
export const GROUPING_RISKS = [
  'SUSPENDED_THIS_TERM',
  'REPEATED_SUSPENSIONS',
  'DAYS_NEAR_LIMIT',
  'AFTER_MANAGED_MOVE',
  'REDUCED_TIMETABLE',
  'LOW_ATTENDANCE',
] as const;
export type GroupingRisk = (typeof GROUPING_RISKS)[number];

/** Which presenting reasons a topic works on. "Not known yet" and "other" match none (NEED-4). */
export const REASONS_OF_TOPIC: Readonly<Record<Topic, readonly PresentingReason[]>> = {
  COPING: [
    'EMOTIONAL_REGULATION',
    'WORRY_OR_LOW_MOOD',
    'PHYSICAL_AGGRESSION',
    'VERBAL_AGGRESSION',
    'FAMILY_CHANGE',
    'TRANSITION',
  ],
  PROTECTIVE_BEHAVIOURS: ['SELF_ESTEEM', 'RISK_TAKING', 'WORRY_OR_LOW_MOOD', 'TRANSITION'],
  ORGANISATION_AND_STUDY: [
    'ATTENTION_AND_ORGANISATION',
    'CLASSROOM_DISRUPTION',
    'UNSTRUCTURED_TIME',
    'ATTENDANCE',
  ],
  RELATIONSHIPS: ['PEER_RELATIONSHIPS', 'ADULT_RELATIONSHIPS', 'VERBAL_AGGRESSION'],
  BULLYING: ['BULLYING_EXPERIENCED', 'BULLYING_OTHERS', 'PEER_RELATIONSHIPS'],
  OTHER: [],
};

/**
 * The weights, in whole points. Everybody has one, so that a free place is never left empty. A need that the
 * programme works on counts ten, and five more when a second voice says the same (NEED-1); three needs count at
 * most. Each full week of waiting counts one, twenty at most, so that wait alone never beats two needs. Each reason
 * for risk counts eight, three at most. The points order a list; they are no measure of a child and are not shown
 * as one.
 */
export const GROUPING_POINTS = {
  each: 1,
  need: 10,
  secondVoice: 5,
  needs: 3,
  weeks: 20,
  risk: 8,
  risks: 3,
} as const;

export interface ScoreFacts {
  readonly today: SchoolDate;
  readonly topics: readonly (Topic | Subtopic)[];
  readonly openNeeds: readonly { readonly need: PresentingReason; readonly saidBy: SaidBy }[];
  /** Since when they wait: on the list, or else since their referral was accepted. */
  readonly waitingSince: SchoolDate | null;
  readonly acceptedOn: SchoolDate | null;
  readonly risks: readonly { readonly risk: GroupingRisk; readonly on: SchoolDate }[];
}

/** WRK-6: what speaks for a student, as codes with their facts. */
export type CandidateReason =
  | {
      readonly code: 'NEED_MATCHES';
      readonly need: PresentingReason;
      readonly saidBy: readonly SaidBy[];
      readonly points: number;
    }
  | {
      readonly code: 'WAITING';
      readonly since: SchoolDate;
      readonly days: number;
      readonly points: number;
    }
  | {
      readonly code: 'RISK';
      readonly risk: GroupingRisk;
      readonly on: SchoolDate;
      readonly points: number;
    };

export interface CandidateScore {
  readonly points: number;
  readonly reasons: readonly CandidateReason[];
}

/** WRK-6: need, wait and risk as plain reasons with whole points, the weightiest first. */
export function candidateScore(facts: ScoreFacts): CandidateScore {
  const reasons = [...needReasons(facts), ...waitReason(facts), ...riskReasons(facts)];
  return {
    points: reasons.reduce<number>((sum, { points }) => sum + points, GROUPING_POINTS.each),
    reasons,
  };
}

function needReasons({ topics, openNeeds }: ScoreFacts): CandidateReason[] {
  const workedOn = new Set(topics.flatMap((topic) => REASONS_OF_TOPIC[topicOf(topic)]));
  const voices = new Map<PresentingReason, SaidBy[]>();
  for (const { need, saidBy } of openNeeds) {
    const said = voices.get(need) ?? [];
    if (workedOn.has(need) && !said.includes(saidBy)) voices.set(need, [...said, saidBy]);
  }
  return Array.from(voices, ([need, saidBy]) => ({
    code: 'NEED_MATCHES' as const,
    need,
    saidBy,
    points: GROUPING_POINTS.need + (saidBy.length > 1 ? GROUPING_POINTS.secondVoice : 0),
  }))
    .sort((one, other) => other.points - one.points || (one.need < other.need ? -1 : 1))
    .slice(0, GROUPING_POINTS.needs);
}

function waitReason({ today, waitingSince, acceptedOn }: ScoreFacts): CandidateReason[] {
  const since = waitingSince ?? acceptedOn;
  if (since === null) return [];
  const days = Math.max(0, daysBetween(since, today));
  const points = Math.min(GROUPING_POINTS.weeks, Math.floor(days / 7));
  return points === 0 ? [] : [{ code: 'WAITING', since, days, points }];
}

function riskReasons({ risks }: ScoreFacts): CandidateReason[] {
  return [...risks]
    .sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1))
    .slice(0, GROUPING_POINTS.risks)
    .map(({ risk, on }) => ({ code: 'RISK', risk, on, points: GROUPING_POINTS.risk }));
}

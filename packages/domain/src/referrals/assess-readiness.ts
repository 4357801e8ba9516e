import { daysBetween } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import type { PriorInterventionEntry, ReferralContent, UrgencyReason } from './referral-content.ts';

/** PRI-4: stored with each answer, so that last year's decisions stay explainable. */
export const READINESS_RULE_VERSION = '2026-11';

export const READINESS_SHORTFALLS = [
  'TOO_FEW_KINDS',
  'TOO_FEW_SUSTAINED',
  'EFFECT_NOT_RATED',
  'ALL_HAD_GOOD_EFFECT',
  'DATES_IN_FUTURE',
  'DATES_REVERSED',
] as const;
export type ReadinessShortfall = (typeof READINESS_SHORTFALLS)[number];

export interface Readiness {
  readonly ruleVersion: string;
  readonly met: boolean;
  readonly kindsTried: number;
  readonly longEnough: number;
  readonly littleImpact: boolean;
  readonly shortfalls: readonly Violation<ReadinessShortfall>[];
  /** PRI-1: below the rule the school may still ask for advice. */
  readonly adviceOpen: true;
  readonly exception: UrgencyReason | null;
}

type Settings = Pick<
  ServiceSettings,
  'minimumInterventionKinds' | 'minimumSixWeekInterventions' | 'sixWeeksInDays'
>;

/**
 * PRI-1, PRI-2: whether the normal range was tried, and with little impact. It informs the manager, who may
 * accept all the same with a reason; it refuses nobody (rules.md §5, point 4).
 */
export function assessReadiness(
  { priorInterventions, urgency, whyReferNow }: ReferralContent,
  today: SchoolDate,
  settings: Settings,
): Readiness {
  const kindsTried = new Set(priorInterventions.map(({ kind }) => kind)).size;
  const longEnough = new Set(
    priorInterventions
      .filter((tried) => lasted(tried, today) >= settings.sixWeeksInDays)
      .map(({ kind }) => kind),
  ).size;
  const rated = priorInterventions.filter(({ effect }) => effect !== null);
  const little = rated.filter(({ effect }) => effect === 'NONE' || effect === 'LITTLE').length;
  const allGood = rated.length > 0 && rated.every(({ effect }) => effect === 'GOOD');
  const shortfalls: Violation<ReadinessShortfall>[] = [
    ...(kindsTried < settings.minimumInterventionKinds
      ? [
          violation(
            'TOO_FEW_KINDS',
            'priorInterventions',
            String(settings.minimumInterventionKinds),
          ),
        ]
      : []),
    ...(longEnough < settings.minimumSixWeekInterventions
      ? [
          violation(
            'TOO_FEW_SUSTAINED',
            'priorInterventions',
            String(settings.minimumSixWeekInterventions),
          ),
        ]
      : []),
    ...priorInterventions.flatMap((tried, at) => entryShortfalls(tried, at, today)),
    ...(allGood && isBlank(whyReferNow) ? [violation('ALL_HAD_GOOD_EFFECT', 'whyReferNow')] : []),
  ];
  return {
    ruleVersion: READINESS_RULE_VERSION,
    met: shortfalls.length === 0,
    kindsTried,
    longEnough,
    littleImpact: rated.length > 0 && little * 2 > rated.length,
    shortfalls,
    adviceOpen: true,
    exception: urgency?.reason ?? null,
  };
}

function entryShortfalls(
  { from, to, effect }: PriorInterventionEntry,
  at: number,
  today: SchoolDate,
): Violation<ReadinessShortfall>[] {
  const field = `priorInterventions.${at}`;
  return [
    ...(effect === null ? [violation('EFFECT_NOT_RATED' as const, `${field}.effect`)] : []),
    ...Object.entries({ from, to }).flatMap(([end, date]) =>
      date !== null && date > today
        ? [violation('DATES_IN_FUTURE' as const, `${field}.${end}`)]
        : [],
    ),
    ...(from !== null && to !== null && to < from
      ? [violation('DATES_REVERSED' as const, `${field}.to`)]
      : []),
  ];
}

/** Days that an intervention went on; one without an end goes on today. */
function lasted({ from, to }: PriorInterventionEntry, today: SchoolDate): number {
  if (from === null) return 0;
  const end = to === null || to > today ? today : to;
  return Math.max(0, daysBetween(from, end) + 1);
}

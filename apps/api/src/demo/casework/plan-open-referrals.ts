import type { SchoolDays } from '../calendars/school-days.ts';
import type { ReferralPurpose, SchoolDate } from '@outreach/domain';
import type { Course, Planned } from './plan.ts';

const hitchinGirls = '137288';
const hitchinBoys = '139154';
const priory = '117499';
const kingJames = '137656';
const fearnhill = '117504';
const highfield = '150217';
const knightsTemplar = '136608';

interface Waiting {
  readonly urn: string;
  readonly schoolDaysAgo: number;
  readonly kind: 'WAITING' | 'ANSWERED' | 'RETURNED' | 'CHALLENGED';
  readonly purpose?: ReferralPurpose;
  readonly urgent?: boolean;
  readonly weak?: boolean;
}

/** Clocks of every sort: just begun, nearly due, overdue, paused, running on after an answer. */
const waiting: readonly Waiting[] = [
  {
    urn: knightsTemplar,
    schoolDaysAgo: 1,
    kind: 'WAITING',
    purpose: 'REINTEGRATION',
    urgent: true,
  },
  { urn: hitchinGirls, schoolDaysAgo: 3, kind: 'WAITING' },
  { urn: hitchinBoys, schoolDaysAgo: 6, kind: 'WAITING', purpose: 'REINTEGRATION' },
  { urn: highfield, schoolDaysAgo: 8, kind: 'WAITING', weak: true },
  { urn: priory, schoolDaysAgo: 9, kind: 'WAITING' },
  { urn: kingJames, schoolDaysAgo: 11, kind: 'ANSWERED', purpose: 'TRANSITION' },
  { urn: fearnhill, schoolDaysAgo: 13, kind: 'WAITING' },
  { urn: hitchinGirls, schoolDaysAgo: 7, kind: 'RETURNED' },
  { urn: fearnhill, schoolDaysAgo: 9, kind: 'RETURNED', purpose: 'REINTEGRATION' },
  { urn: priory, schoolDaysAgo: 24, kind: 'CHALLENGED' },
];

/** The ten referrals that wait for somebody today. */
export function planOpenReferrals(days: SchoolDays, today: SchoolDate): Planned[] {
  return waiting.map(({ urn, schoolDaysAgo, kind, ...rest }) => ({
    urn,
    submittedOn: days.before(today, schoolDaysAgo),
    purpose: rest.purpose ?? 'SUPPORT',
    course: { kind } satisfies Course,
    consent: 'RUNNING',
    urgent: rest.urgent ?? false,
    weak: rest.weak ?? kind === 'CHALLENGED',
    student: 'NEW',
  }));
}

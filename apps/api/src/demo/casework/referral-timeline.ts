import type { SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import { earlier } from '../earlier.ts';
import type { Planned } from './plan.ts';

/** The days on which something happened to a referral; null for what has not happened. */
export interface ReferralTimeline {
  readonly askedOn: SchoolDate | null;
  readonly answeredOn: SchoolDate | null;
  readonly decidedOn: SchoolDate | null;
  readonly challengedOn: SchoolDate | null;
  readonly upheldOn: SchoolDate | null;
  readonly withdrawnOn: SchoolDate | null;
}

/** All on school days, in order, none after today. One decided referral in six was returned first. */
export function referralTimeline(
  centre: DemoCentre,
  { course, submittedOn }: Planned,
): ReferralTimeline {
  const { days, random, today } = centre;
  const later = (from: SchoolDate, least: number, most: number) =>
    earlier(days.after(from, random.between(least, most)), days.onOrBefore(today));
  const { kind } = course;
  const decided = !['WAITING', 'ANSWERED', 'RETURNED', 'WITHDRAWN'].includes(kind);
  const returned = kind === 'ANSWERED' || kind === 'RETURNED' || (decided && random.chance(16));
  const askedOn = returned ? later(submittedOn, 2, 4) : null;
  const answeredOn = askedOn !== null && kind !== 'RETURNED' ? later(askedOn, 2, 4) : null;
  const decidedOn = decided
    ? later(answeredOn ?? submittedOn, 3, answeredOn === null ? 9 : 5)
    : null;
  const challenged = kind === 'CHALLENGED' || kind === 'UPHELD';
  const challengedOn = challenged && decidedOn !== null ? later(decidedOn, 4, 8) : null;
  return {
    askedOn,
    answeredOn,
    decidedOn,
    challengedOn,
    upheldOn: kind === 'UPHELD' && challengedOn !== null ? later(challengedOn, 4, 9) : null,
    withdrawnOn: kind === 'WITHDRAWN' ? later(submittedOn, 3, 8) : null,
  };
}

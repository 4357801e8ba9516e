import { addDays, addMonths, DEFAULT_SETTINGS, type SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import type { ConsentFate } from './plan.ts';

const validMonths = DEFAULT_SETTINGS.consentValidMonths;

export function validUntil(signedOn: SchoolDate): SchoolDate {
  return addMonths(signedOn, validMonths);
}

/**
 * The days on which the family signed: before the referral, and again each year while the case is open (CNS-2).
 * The last of them makes the consent run on, expire within the month, or have expired.
 */
export function signatures(
  { random, today, days }: DemoCentre,
  first: SchoolDate,
  fate: ConsentFate,
  openUntil: SchoolDate,
): SchoolDate[] {
  if (fate === 'EXPIRING')
    return [first, addDays(addMonths(today, -validMonths), random.between(3, 26))];
  if (fate === 'EXPIRED')
    return [first, addDays(addMonths(today, -validMonths), -random.between(5, 20))];
  const signed = [first];
  for (;;) {
    const ends = validUntil(signed.at(-1) ?? first);
    if (ends > addDays(openUntil, 30)) return signed;
    signed.push(days.onOrBefore(addDays(ends, -random.between(35, 60))));
  }
}

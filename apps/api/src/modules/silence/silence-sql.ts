import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/** The day, and the bank holidays of the half year before it, which no calendar of a school holds. */
export interface SilentDays {
  readonly today: Sql;
  readonly holidays: Sql;
}

/** Longer than the longest wait that a centre can set, holidays included; the function looks back as far. */
export const LOOK_BACK_DAYS = 200;

/**
 * All that is silent today, whether it was put off or not: the rules of the domain's `silent-case.ts` in SQL, since a
 * page of a list is cut by the database; a test holds the two against each other. It is a function of the database,
 * since the digest counts by it too: one more reason is one rule in the domain, one entry of the enumeration, and a
 * migration that replaces the function.
 */
export function silencesSql({ today, holidays }: SilentDays): Sql {
  return sql`select * from outreach.silences(${today}, ${holidays})`;
}

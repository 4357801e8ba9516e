import type { SchoolId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { LedgerViolationCode } from './ledger-violations.ts';
import { roundTogether } from './round-together.ts';

/** How much of a session is a school's: 100 per cent, unless several schools share a joint event. */
export interface SchoolShare {
  readonly schoolId: SchoolId;
  readonly percent: number;
}

/** rules.md 4.2: the shares of a session over schools are whole per cents that add to 100. */
export function sharesViolations(percents: readonly number[]): Violation<LedgerViolationCode>[] {
  const together = percents.reduce((sum, percent) => sum + percent, 0);
  return [
    ...percents.flatMap((percent, at) =>
      Number.isInteger(percent) && percent >= 1 && percent <= 100
        ? []
        : [violation('SHARE_OUT_OF_RANGE' as const, `shares.${at}`)],
    ),
    ...(together === 100
      ? []
      : [violation('SHARES_DO_NOT_ADD_UP' as const, 'shares', String(together))]),
  ];
}

/**
 * ALL-4: whole minutes of a session for each share, in the order given, that add up to the session. What is left
 * by rounding down goes to the largest remainder and, of equal ones, to the first. Throws on shares that
 * `sharesViolations` refuses.
 */
export function splitMinutes(minutes: number, percents: readonly number[]): number[] {
  if (sharesViolations(percents).length > 0) throw new Error('shares that do not add up to 100');
  return roundTogether(
    percents.map((percent) => minutes * percent),
    100,
  );
}

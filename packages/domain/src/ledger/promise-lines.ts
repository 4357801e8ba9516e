import type { PromiseLine } from './ledger.ts';
import { roundTogether } from './round-together.ts';
import { coverStretches, dedicatedStretches, type TermDay } from './term-days.ts';

const DAYS_OF_A_WEEK = 5;

/**
 * ALL-3: what a week promises. Only the dedicated worker's allocation promises: a fifth of its minutes for each
 * open day under it. Lines are whole minutes that add up to the rounded promise of the week, so that a full week
 * is exactly what was agreed.
 */
export function promiseLines(daysOfWeek: readonly TermDay[]): PromiseLine[] {
  const stretches = dedicatedStretches(daysOfWeek);
  const minutes = roundTogether(
    stretches.map(({ what, openDays }) => (what?.minutesPerWeek ?? 0) * openDays),
    DAYS_OF_A_WEEK,
  );
  return [
    ...stretches.map(({ what, from, to, openDays }, at): PromiseLine => ({
      kind: what === null ? 'GAP' : 'PROMISED',
      minutes: minutes[at] ?? 0,
      from,
      to,
      openDays,
      allocationId: what?.id ?? null,
      workerId: what?.workerId ?? null,
    })),
    ...coverStretches(daysOfWeek).map(({ what, from, to, openDays }): PromiseLine => ({
      kind: 'COVER',
      minutes: 0,
      from,
      to,
      openDays,
      allocationId: what.id,
      workerId: what.workerId,
    })),
  ];
}

import type { Allocation } from '../allocations/allocation.ts';
import { weekdayOf } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import type { SchoolTerm } from '../schools/school-calendar.ts';
import type { LedgerExplanation } from './ledger.ts';
import { coverStretches, dedicatedStretches, type Stretch, type TermDay } from './term-days.ts';

const DAYS_OF_A_WEEK = 5;

/** What a week's promise comes from where it is not five open days under the agreement of the week before. */
export function explainWeek(
  monday: SchoolDate,
  days: readonly TermDay[],
  term: SchoolTerm,
  before: Allocation | null,
): LedgerExplanation[] {
  const open = days.filter(({ shut }) => shut === null).length;
  const isPart = open > 0 && open < DAYS_OF_A_WEEK;
  const { firstDay, lastDay } = term;
  const halfTerm = days.filter(({ shut }) => shut === 'HALF_TERM');
  const [from, to] = [halfTerm[0], halfTerm.at(-1)];
  return [
    ...(isPart ? [{ code: 'PART_WEEK' as const, openDays: open }] : []),
    ...(open === 0 ? [{ code: 'NO_OPEN_DAYS' as const }] : []),
    ...(monday < firstDay && days[0]?.on === firstDay
      ? [{ code: 'TERM_BEGINS' as const, on: firstDay }]
      : []),
    ...(days.at(-1)?.on === lastDay && weekdayOf(lastDay) < DAYS_OF_A_WEEK
      ? [{ code: 'TERM_ENDS' as const, on: lastDay }]
      : []),
    ...(from !== undefined && to !== undefined
      ? [{ code: 'HALF_TERM' as const, from: from.on, to: to.on }]
      : []),
    ...explainDays(days, before),
  ];
}

/** What happened in some days, a week's or a term's: days that were shut, what was agreed anew, who came. */
export function explainDays(
  days: readonly TermDay[],
  before: Allocation | null,
): LedgerExplanation[] {
  const stretches = dedicatedStretches(days);
  return [
    ...days.flatMap(({ on, shut }) =>
      shut === null || shut === 'HALF_TERM' ? [] : [{ code: shut, on }],
    ),
    ...changes(stretches, before),
    ...coverStretches(days).map(({ what: { workerId }, from, to, openDays }) => ({
      code: 'COVER' as const,
      workerId,
      from,
      to,
      openDays,
    })),
    ...stretches
      .filter(({ what }) => what === null)
      .map(({ from, to, openDays }) => ({ code: 'GAP' as const, from, to, openDays })),
  ];
}

/** ALL-7: a new agreement is held against the last one that held, whatever gap is between them. */
function changes(
  stretches: readonly Stretch<Allocation | null>[],
  before: Allocation | null,
): LedgerExplanation[] {
  const found: LedgerExplanation[] = [];
  let last = before;
  for (const { what } of stretches) {
    if (what === null) continue;
    if (last !== null && last.minutesPerWeek !== what.minutesPerWeek)
      found.push({
        code: 'MINUTES_CHANGED',
        on: what.from,
        from: last.minutesPerWeek,
        to: what.minutesPerWeek,
      });
    if (last !== null && last.workerId !== what.workerId)
      found.push({
        code: 'WORKER_CHANGED',
        on: what.from,
        from: last.workerId,
        to: what.workerId,
      });
    last = what;
  }
  return found;
}

/** The last agreement that held on an open day of these, or the one before them. */
export function lastDedicated(
  days: readonly TermDay[],
  before: Allocation | null,
): Allocation | null {
  return (
    days.findLast(({ shut, dedicated }) => shut === null && dedicated !== null)?.dedicated ?? before
  );
}

import { addDays } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import type { Allocation } from './allocation.ts';

export interface Gap {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

/** ALL-1: days of a range on which a school has no dedicated worker; each is a task for the manager. */
export function allocationGaps(
  ofSchool: readonly Allocation[],
  from: SchoolDate,
  to: SchoolDate,
): Gap[] {
  const gaps: Gap[] = [];
  let day = from;
  const dedicated = ofSchool
    .filter(({ role }) => role === 'DEDICATED')
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const { from: starts, to: ends } of dedicated) {
    if (ends !== null && ends < day) continue;
    if (starts > to) break;
    if (starts > day) gaps.push({ from: day, to: addDays(starts, -1) });
    if (ends === null) return gaps;
    day = addDays(ends, 1);
  }
  return day <= to ? [...gaps, { from: day, to }] : gaps;
}

/** ALL-2: a worker's minutes in a week in which all that holds on a day holds. */
export function workerLoad(
  ofWorker: readonly Pick<Allocation, 'from' | 'to' | 'minutesPerWeek'>[],
  date: SchoolDate,
): number {
  return ofWorker
    .filter(({ from, to }) => from <= date && (to === null || date <= to))
    .reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
}

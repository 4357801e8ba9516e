import { holdsOn, type Allocation } from '../allocations/allocation.ts';
import { dayNumber, fromDayNumber } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import {
  isSchoolDay,
  type ClosureKind,
  type SchoolCalendar,
  type SchoolTerm,
} from '../schools/school-calendar.ts';

/** A weekday of a term, with who is promised on it. */
export interface TermDay {
  readonly on: SchoolDate;
  readonly monday: SchoolDate;
  /** Why students are not in; none on an open day. */
  readonly shut: ClosureKind | 'HALF_TERM' | null;
  readonly dedicated: Allocation | null;
  readonly covers: readonly Allocation[];
}

/** Monday to Friday of a term. Allocations are those of the school, in order. */
export function termDays(
  calendar: SchoolCalendar,
  term: SchoolTerm,
  allocations: readonly Allocation[],
): TermDay[] {
  const days: TermDay[] = [];
  const last = dayNumber(term.lastDay);
  for (let first = mondayNumber(term.firstDay); first <= last; first += 7) {
    const monday = fromDayNumber(first);
    for (let day = first; day < first + 5; day++) {
      const on = day === first ? monday : fromDayNumber(day);
      if (on < term.firstDay || on > term.lastDay) continue;
      const held = allocations.filter((allocation) => holdsOn(allocation, on));
      days.push({
        on,
        monday,
        shut: whyShut(calendar, term, on),
        dedicated: held.find(({ role }) => role === 'DEDICATED') ?? null,
        covers: held.filter(({ role }) => role === 'COVER'),
      });
    }
  }
  return days;
}

function whyShut(calendar: SchoolCalendar, term: SchoolTerm, on: SchoolDate): TermDay['shut'] {
  if (isSchoolDay(calendar, on)) return null;
  const { halfTermFrom, halfTermTo } = term;
  if (halfTermFrom !== null && halfTermTo !== null && halfTermFrom <= on && on <= halfTermTo)
    return 'HALF_TERM';
  return calendar.closures.find(({ date }) => date === on)?.kind ?? 'BANK_HOLIDAY';
}

/** The Monday of a day's week. */
export function mondayOf(on: SchoolDate): SchoolDate {
  return fromDayNumber(mondayNumber(on));
}

/** Day 0, 1 January 1970, was a Thursday. */
function mondayNumber(on: SchoolDate): number {
  const day = dayNumber(on);
  return day - ((day + 3) % 7);
}

/** Open days in a row that are alike in something. */
export interface Stretch<What> {
  readonly what: What;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly openDays: number;
}

/** The open days, in order, cut wherever the dedicated allocation is another one or there is none. */
export function dedicatedStretches(days: readonly TermDay[]): Stretch<Allocation | null>[] {
  const stretches: Stretch<Allocation | null>[] = [];
  for (const { on, shut, dedicated } of days) {
    if (shut !== null) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.what?.id === dedicated?.id)
      stretches[stretches.length - 1] = { ...last, to: on, openDays: last.openDays + 1 };
    else stretches.push({ what: dedicated, from: on, to: on, openDays: 1 });
  }
  return stretches;
}

/** The open days of each cover. */
export function coverStretches(days: readonly TermDay[]): Stretch<Allocation>[] {
  const stretches = new Map<string, Stretch<Allocation>>();
  for (const { on, shut, covers } of days) {
    if (shut !== null) continue;
    for (const what of covers) {
      const { from = on, openDays = 0 } = stretches.get(what.id) ?? {};
      stretches.set(what.id, { what, from, to: on, openDays: openDays + 1 });
    }
  }
  return [...stretches.values()];
}

import { addDays } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import {
  isKnown,
  TERMS,
  type SchoolCalendar,
  type SchoolTerm,
} from '../schools/school-calendar.ts';

/** The days that count to a term: its own, and the holiday after it. */
export interface TermSpan {
  readonly term: SchoolTerm;
  /** Terms that follow each other are numbered one after the other, entered or not. */
  readonly number: number;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

/** The terms of a school in order, each with the holiday that follows it as far as that is known. */
export function termSpans(calendar: SchoolCalendar): TermSpan[] {
  const terms = [...calendar.terms].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  return terms.map((term, at) => ({
    term,
    number: startYear(term) * TERMS.length + TERMS.indexOf(term.term),
    from: term.firstDay,
    to: lastDayOf(calendar, term, terms[at + 1]),
  }));
}

/** The summer holiday is known by its year alone; any other is known once the next term is entered. */
function lastDayOf(
  calendar: SchoolCalendar,
  term: SchoolTerm,
  next: SchoolTerm | undefined,
): SchoolDate {
  const beforeNext = next === undefined ? null : addDays(next.firstDay, -1);
  if (beforeNext !== null && isKnown(calendar, beforeNext)) return beforeNext;
  return term.term === 'SUMMER' ? `${startYear(term) + 1}-08-31` : term.lastDay;
}

function startYear({ academicYear }: SchoolTerm): number {
  return Number(academicYear.slice(0, 4));
}

/** Stretches of a range that no term and no holiday between terms covers. */
export function notKnownIn(
  spans: readonly TermSpan[],
  from: SchoolDate,
  to: SchoolDate,
): { readonly from: SchoolDate; readonly to: SchoolDate }[] {
  const stretches: { from: SchoolDate; to: SchoolDate }[] = [];
  let day = from;
  for (const span of spans) {
    if (span.from > to) break;
    if (span.from > day) stretches.push({ from: day, to: addDays(span.from, -1) });
    if (span.to >= day) day = addDays(span.to, 1);
  }
  return day <= to ? [...stretches, { from: day, to }] : stretches;
}

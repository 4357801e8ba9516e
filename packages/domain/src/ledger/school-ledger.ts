import type { Allocation } from '../allocations/allocation.ts';
import { addDays } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { explainDays, lastDedicated } from './explanations.ts';
import { addFigures } from './ledger-figures.ts';
import { isIn, weeksNotKnown, weeksOfTerm } from './ledger-weeks.ts';
import type { LedgerFacts, LedgerTerm, LedgerWeek, SchoolLedger } from './ledger.ts';
import { sessionLine } from './session-line.ts';
import { settleTerm, type Owed } from './term-account.ts';
import { mondayOf, termDays } from './term-days.ts';
import { notKnownIn, termSpans } from './term-spans.ts';

/**
 * The time ledger of one school (rules.md 4.2, §5 point 1): minutes promised, planned, delivered, lost, carried and
 * waived, by week and by term, each figure with the lines behind it. Weeks and terms that touch the range are
 * shown whole. Nothing of it is stored: it follows from calendar, agreements and sessions as they are known today.
 */
export function schoolLedger(facts: LedgerFacts, from: SchoolDate, to: SchoolDate): SchoolLedger {
  const first = mondayOf(from);
  const last = addDays(mondayOf(to), 6);
  const allocations = facts.allocations
    .filter(({ schoolId }) => schoolId === facts.schoolId)
    .sort((a, b) => inOrder(a.from, b.from) || inOrder(a.id, b.id));
  const sessions = facts.sessions
    .map((session) => sessionLine(session, facts))
    .filter((line) => line !== null)
    .sort((a, b) => inOrder(a.on, b.on) || inOrder(a.sessionId, b.sessionId));
  const begins = earliest(first, allocations[0]?.from, sessions[0]?.on);
  const spans = termSpans(facts.calendar);

  const terms: LedgerTerm[] = [];
  const weeks: LedgerWeek[] = weeksNotKnown(sessions, spans);
  let carried: readonly Owed[] = [];
  let before: Allocation | null = null;
  for (const span of spans.filter((one) => begins <= one.to && one.from <= last)) {
    const { academicYear, term, firstDay, lastDay } = span.term;
    const days = termDays(facts.calendar, span.term, allocations);
    const ofTerm = weeksOfTerm({
      span,
      days,
      sessions: sessions.filter(({ on }) => isIn(span, on)),
      carriedIn: carried.reduce((sum, { minutes }) => sum + minutes, 0),
      before,
    });
    const figures = addFigures(ofTerm);
    const isOver = lastDay < facts.today;
    const { carriedOut, ...settled } = settleTerm(
      carried,
      {
        key: { academicYear, term },
        number: span.number,
        promised: figures.promised,
        delivered: figures.delivered,
        lostBySchool: figures.lostBy.SCHOOL,
        isOver,
      },
      facts.settings,
    );
    const explanations = explainDays(days, before);
    terms.push({
      academicYear,
      term,
      firstDay,
      lastDay,
      isOver,
      ...figures,
      ...settled,
      explanations,
    });
    weeks.push(...ofTerm);
    carried = carriedOut;
    before = lastDedicated(days, before);
  }
  const shown = weeks.filter(({ monday }) => first <= monday && monday <= last);
  return {
    terms: terms.filter((term) => touches(term, shown, from, to)),
    weeks: shown.sort((a, b) => inOrder(a.monday, b.monday)),
    notKnown: notKnownIn(spans, from, to),
  };
}

/** A term is shown with its weeks, and where the range is a holiday inside it. */
function touches(
  { academicYear, term, firstDay, lastDay }: LedgerTerm,
  weeks: readonly LedgerWeek[],
  from: SchoolDate,
  to: SchoolDate,
): boolean {
  return (
    (firstDay <= to && from <= lastDay) ||
    weeks.some((week) => week.term?.academicYear === academicYear && week.term.term === term)
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function earliest(first: SchoolDate, ...others: (SchoolDate | undefined)[]): SchoolDate {
  return others.reduce<SchoolDate>(
    (found, other) => (other !== undefined && other < found ? other : found),
    first,
  );
}

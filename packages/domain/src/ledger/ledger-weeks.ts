import type { Allocation } from '../allocations/allocation.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { explainWeek, lastDedicated } from './explanations.ts';
import { figuresOf } from './ledger-figures.ts';
import type { LedgerWeek, SessionLine } from './ledger.ts';
import { promiseLines } from './promise-lines.ts';
import { mondayOf, type TermDay } from './term-days.ts';
import type { TermSpan } from './term-spans.ts';

interface TermInWeeks {
  readonly span: TermSpan;
  readonly days: readonly TermDay[];
  /** Those in the term or in the holiday after it. */
  readonly sessions: readonly SessionLine[];
  readonly carriedIn: number;
  /** The agreement that held last before the term. */
  readonly before: Allocation | null;
}

/** The weeks of a term and of the holiday after it, in order; a week of which there is nothing to say is left out. */
export function weeksOfTerm(inTerm: TermInWeeks): LedgerWeek[] {
  const { academicYear, term } = inTerm.span.term;
  const daysOf = groupBy(inTerm.days, ({ monday }) => monday);
  const sessionsOf = groupBy(inTerm.sessions, ({ on }) => mondayOf(on));
  const weeks: LedgerWeek[] = [];
  let { before, carriedIn: runningBalance } = inTerm;
  for (const monday of [...new Set([...daysOf.keys(), ...sessionsOf.keys()])].sort()) {
    const days = daysOf.get(monday) ?? [];
    const sessions = sessionsOf.get(monday) ?? [];
    if (sessions.length === 0 && days.every(({ shut }) => shut === 'HALF_TERM')) continue;
    const lines = [...promiseLines(days), ...sessions];
    const figures = figuresOf(lines);
    runningBalance += figures.promised - figures.delivered;
    weeks.push({
      monday,
      term: { academicYear, term },
      ...figures,
      runningBalance,
      lines,
      explanations: explainWeek(monday, days, inTerm.span.term, before),
    });
    before = lastDedicated(days, before);
  }
  return weeks;
}

/** Sessions on days of which nobody entered the terms: they are shown, and count in no balance. */
export function weeksNotKnown(
  sessions: readonly SessionLine[],
  spans: readonly TermSpan[],
): LedgerWeek[] {
  const outside = sessions.filter(({ on }) => !spans.some((span) => isIn(span, on)));
  return [...groupBy(outside, ({ on }) => mondayOf(on))].map(([monday, lines]) => ({
    monday,
    term: null,
    ...figuresOf(lines),
    runningBalance: null,
    lines,
    explanations: [{ code: 'TERM_NOT_KNOWN' }],
  }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether a day counts to a term: in it, or in the holiday after it. */
export function isIn({ from, to }: TermSpan, on: SchoolDate): boolean {
  return from <= on && on <= to;
}

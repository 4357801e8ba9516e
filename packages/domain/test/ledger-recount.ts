import { addDays, weekdayOf } from '../src/kernel/dates.ts';
import type { SchoolDate } from '../src/kernel/identifiers.ts';
import type { LedgerFacts, LedgerFigures, LedgerSession } from '../src/ledger/ledger.ts';
import type { SchoolTerm } from '../src/schools/school-calendar.ts';

export type Recount = Record<Exclude<keyof LedgerFigures, 'lostBy'>, number>;

/**
 * The ledger's figures counted day by day, slowly and without any of its code, by week and term
 * (`2025-09-08 2025/26 AUTUMN`). Weeks of which every figure is nothing are left out.
 */
export function recount(
  facts: LedgerFacts,
  from: SchoolDate,
  to: SchoolDate,
): Map<string, Recount> {
  const weeks = new Map<string, Recount>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const term = termOfDay(facts, day);
    const monday = addDays(day, 1 - weekdayOf(day));
    const key = `${monday} ${term === null ? 'unknown' : `${term.academicYear} ${term.term}`}`;
    const week = weeks.get(key) ?? nothing();
    weeks.set(key, week);
    if (isOpen(facts, day))
      for (const row of facts.allocations)
        if (row.schoolId === facts.schoolId && row.role === 'DEDICATED')
          if (row.from <= day && day <= (row.to ?? day)) week.promised += row.minutesPerWeek / 5;
    for (const session of facts.sessions) if (session.on === day) count(week, session, facts);
  }
  for (const [key, week] of weeks) {
    week.promised = Math.round(week.promised);
    week.unplanned = week.promised - week.delivered - week.toCome - week.notRecorded - week.lost;
    if (Object.values(week).every((figure) => figure === 0)) weeks.delete(key);
  }
  return weeks;
}

function nothing(): Recount {
  return {
    promised: 0,
    planned: 0,
    delivered: 0,
    toCome: 0,
    notRecorded: 0,
    lost: 0,
    unplanned: 0,
  };
}

function count(week: Recount, session: LedgerSession, facts: LedgerFacts): void {
  const own = session.shares.find(({ schoolId }) => schoolId === facts.schoolId);
  if (own === undefined) return;
  const withoutPreparation = !facts.settings.preparationCounts;
  if (session.kind === 'PREPARATION' && withoutPreparation) return;
  const isCalledOff =
    session.state === 'CANCELLED' ||
    (session.state === 'DID_NOT_HAPPEN' && !session.workerWasThere);
  if (isCalledOff && session.reason === 'PLANNED_BY_MISTAKE') return;
  if (isCalledOff && session.reason === 'SCHOOL_CLOSED' && !isOpen(facts, session.on)) return;

  // Of two shares, an even half goes to the school whose id comes first; these worlds have no more than two.
  const isFirst = session.shares.every(({ schoolId }) => facts.schoolId <= schoolId);
  const part = (minutes: number) => {
    const exact = (minutes * own.percent) / 100;
    return exact % 1 === 0.5 ? Math.floor(exact) + (isFirst ? 1 : 0) : Math.round(exact);
  };
  if (session.planned) week.planned += part(session.minutes);
  if (isCalledOff) week.lost += part(session.minutes);
  else if (session.state === 'DID_NOT_HAPPEN') week.delivered += part(session.minutes);
  else if (session.state === 'HAPPENED')
    week.delivered += part(
      session.recordedMinutes + (withoutPreparation ? 0 : session.preparationMinutes),
    );
  else if (session.on < facts.today) week.notRecorded += part(session.minutes);
  else week.toCome += part(session.minutes);
}

function isOpen({ calendar }: LedgerFacts, day: SchoolDate): boolean {
  const term = calendar.terms.find((one) => one.firstDay <= day && day <= one.lastDay);
  if (term === undefined || weekdayOf(day) > 5) return false;
  if (term.halfTermFrom !== null && term.halfTermTo !== null)
    if (term.halfTermFrom <= day && day <= term.halfTermTo) return false;
  if (calendar.closures.some(({ date }) => date === day)) return false;
  return !calendar.bankHolidays.includes(day);
}

const YEAR = ['2025/26 AUTUMN', '2025/26 SPRING', '2025/26 SUMMER', '2026/27 AUTUMN'];

/** The term that last began, if the day is in it, before the very next one, or in the summer after it. */
function termOfDay({ calendar }: LedgerFacts, day: SchoolDate): SchoolTerm | null {
  const begun = calendar.terms.filter(({ firstDay }) => firstDay <= day);
  const term = begun.sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1)).at(-1);
  if (term === undefined) return null;
  const numberOf = (one: SchoolTerm) => YEAR.indexOf(`${one.academicYear} ${one.term}`);
  const isFollowed = calendar.terms.some((next) => numberOf(next) === numberOf(term) + 1);
  const isSummer = term.term === 'SUMMER' && day <= '2026-08-31';
  return day <= term.lastDay || isFollowed || isSummer ? term : null;
}

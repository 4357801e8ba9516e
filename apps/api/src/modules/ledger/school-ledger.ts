import {
  canSeeCasework,
  schoolLedger,
  settingsFrom,
  type CentreId,
  type LedgerExplanation,
  type LedgerLine,
  type LedgerTerm,
  type LedgerWeek,
  type SchoolDate,
  type SessionId,
  type StaffId,
  type TermLine,
  type Viewer,
} from '@outreach/domain';
import { withBankHolidays } from '../../reads/school-calendar-sql.ts';
import type { StoredLedger } from './ledger-facts-sql.ts';

/** The session behind a line, where whoever reads it may open it: one that another school shares is not theirs. */
type OpenTo = (id: SessionId) => SessionId | null;
type NameOf = (id: StaffId | null) => string | null;

/** The ledger of a school in the graph's shape: the rules' figures, with names in place of workers' ids. */
export function ledgerOf(
  stored: StoredLedger & { readonly centreId: CentreId },
  viewer: Viewer,
  today: SchoolDate,
  from: SchoolDate,
  to: SchoolDate,
) {
  const names = new Map(stored.workers.map(({ id, name }) => [id, name]));
  const nameOf: NameOf = (id) => (id === null ? null : (names.get(id) ?? null));
  const elsewhere = new Map(
    stored.sessions
      .filter(({ schoolId }) => schoolId !== stored.schoolId)
      .map(({ id, schoolId }) => [id, schoolId]),
  );
  const openTo: OpenTo = (id) => {
    const schoolId = elsewhere.get(id);
    return schoolId === undefined || canSeeCasework(viewer, { ...stored, schoolId }) ? id : null;
  };
  const facts = {
    ...stored,
    calendar: withBankHolidays(stored.calendar),
    settings: settingsFrom(stored.settings),
    today,
  };
  const { terms, weeks, notKnown } = schoolLedger(facts, from, to);
  return {
    terms: terms.map((term) => termOf(term, nameOf)),
    weeks: weeks.map((week) => weekOf(week, nameOf, openTo)),
    notKnown,
  };
}

function weekOf(week: LedgerWeek, nameOf: NameOf, openTo: OpenTo) {
  return {
    ...week,
    lines: week.lines.map((line) => lineOf(line, nameOf, openTo)),
    explanations: week.explanations.map((one) => explanationOf(one, nameOf)),
  };
}

function termOf({ academicYear, term, ...figures }: LedgerTerm, nameOf: NameOf) {
  return {
    ...figures,
    key: { academicYear, term },
    lines: figures.lines.map(termLineOf),
    explanations: figures.explanations.map((one) => explanationOf(one, nameOf)),
  };
}

const nothing = {
  from: null,
  to: null,
  openDays: null,
  allocationId: null,
  sessionId: null,
  sessionKind: null,
  sharePercent: null,
  workerName: null,
  isCover: false,
  reason: null,
  whose: null,
  origin: null,
  waiverReason: null,
};

function lineOf(line: LedgerLine, nameOf: NameOf, openTo: OpenTo) {
  const workerName = nameOf(line.workerId);
  return 'sessionId' in line
    ? {
        ...nothing,
        ...line,
        from: line.on,
        to: line.on,
        workerName,
        sessionId: openTo(line.sessionId),
        sharePercent: line.percent === 100 ? null : line.percent,
      }
    : { ...nothing, ...line, isCover: line.kind === 'COVER', workerName };
}

function termLineOf(line: TermLine) {
  const { kind, minutes, origin } = line;
  const waiverReason = line.kind === 'WAIVED' ? line.reason : null;
  return { ...nothing, kind, minutes, origin, waiverReason };
}

/** Days, minutes and people each at one name, whichever reason it is. */
function explanationOf(one: LedgerExplanation, nameOf: NameOf) {
  const plain = {
    code: one.code,
    from: 'on' in one ? one.on : null,
    to: 'on' in one ? one.on : null,
    openDays: 'openDays' in one ? one.openDays : null,
    minutesBefore: null as number | null,
    minutesAfter: null as number | null,
    workerName: null as string | null,
  };
  switch (one.code) {
    case 'MINUTES_CHANGED':
      return { ...plain, minutesBefore: one.from, minutesAfter: one.to };
    case 'WORKER_CHANGED':
      return { ...plain, workerName: nameOf(one.to) };
    case 'COVER':
      return { ...plain, from: one.from, to: one.to, workerName: nameOf(one.workerId) };
    case 'HALF_TERM':
    case 'GAP':
      return { ...plain, from: one.from, to: one.to };
    default:
      return plain;
  }
}

import type { SchoolId, SessionId, StaffId } from '../src/kernel/identifiers.ts';
import { addDays } from '../src/kernel/dates.ts';
import type {
  LedgerFacts,
  LedgerSession,
  LedgerTerm,
  LedgerWeek,
  SchoolLedger,
} from '../src/ledger/ledger.ts';
import type { TermName } from '../src/schools/school-calendar.ts';
import type { LossReason } from '../src/sessions/session-codes.ts';
import { LOSS_REASONS } from '../src/sessions/session-codes.ts';
import { DEFAULT_SETTINGS } from '../src/settings/service-settings.ts';
import { anAllocation } from './allocations.ts';
import { hertfordshireCalendar } from './calendars.ts';
import { SCHOOL } from './people.ts';

export const OTHER_SCHOOL = 'school-2' as SchoolId;

type Common = Omit<Extract<LedgerSession, { state: 'PLANNED' }>, 'state'>;

const common = (on: string, changes: Partial<Common>): Common => ({
  id: `session-${on}` as SessionId,
  on,
  minutes: 120,
  shares: [{ schoolId: SCHOOL, percent: 100 }],
  kind: 'ONE_TO_ONE',
  workerId: 'worker-1' as StaffId,
  planned: true,
  ...changes,
});

/** A visit of two hours that is in the plan. */
export const planned = (on: string, changes: Partial<Common> = {}): LedgerSession => ({
  ...common(on, changes),
  state: 'PLANNED',
});

/** A visit that was held, as long as planned unless said otherwise. */
export function held(
  on: string,
  changes: Partial<Common> & { recordedMinutes?: number; preparationMinutes?: number } = {},
): LedgerSession {
  const { recordedMinutes, preparationMinutes = 0, ...rest } = changes;
  const visit = common(on, rest);
  return {
    ...visit,
    state: 'HAPPENED',
    recordedMinutes: recordedMinutes ?? visit.minutes,
    preparationMinutes,
  };
}

/** A visit to which nobody came; the worker was there unless said otherwise. */
export const notHeld = (
  on: string,
  reason: LossReason,
  workerWasThere = true,
  changes: Partial<Common> = {},
): LedgerSession => ({
  ...common(on, changes),
  state: 'DID_NOT_HAPPEN',
  reason,
  whose: LOSS_REASONS[reason],
  workerWasThere,
});

/** A visit that was called off beforehand. */
export const cancelled = (
  on: string,
  reason: LossReason,
  changes: Partial<Common> = {},
): LedgerSession => ({
  ...common(on, changes),
  state: 'CANCELLED',
  reason,
  whose: LOSS_REASONS[reason],
});

/** Two hours a week in Hertfordshire's 2025/26, nothing held yet, seen from after that year. */
export const theFacts = (changes: Partial<LedgerFacts> = {}): LedgerFacts => ({
  schoolId: SCHOOL,
  calendar: hertfordshireCalendar(),
  allocations: [anAllocation()],
  sessions: [],
  today: '2026-09-01',
  settings: DEFAULT_SETTINGS,
  ...changes,
});

/** The same weekday of so many weeks from a day on, less those that are left out. */
export function weekly(from: string, weeks: number, ...without: string[]): string[] {
  return Array.from({ length: weeks }, (_, at) => addDays(from, 7 * at)).filter(
    (on) => !without.includes(on),
  );
}

export function weekOf({ weeks }: SchoolLedger, monday: string): LedgerWeek {
  const found = weeks.find((week) => week.monday === monday);
  if (found === undefined) throw new Error(`no week of ${monday} in the ledger`);
  return found;
}

export function termIn({ terms }: SchoolLedger, term: TermName): LedgerTerm {
  const found = terms.find((one) => one.term === term);
  if (found === undefined) throw new Error(`no ${term} in the ledger`);
  return found;
}

import { addDays, schoolLedger, settingsFrom, type SchoolDate } from '@outreach/domain';
import { withBankHolidays } from '../../../reads/school-calendar-sql.ts';
import type { StoredLedger } from '../../ledger/ledger-facts-sql.ts';

/**
 * Minutes a week that are left at a school in the fullest week of a run that is still to come: what the ledger calls
 * not planned yet. The run's own sessions are in the plan, so they are counted in. Null where no week is known, or no
 * agreement: nobody promised the school anything, or it is not the viewer's to see.
 */
export function minutesLeftAt(
  stored: StoredLedger,
  days: readonly SchoolDate[],
  today: SchoolDate,
): number | null {
  const toCome = days.filter((on) => on >= today).sort();
  const [first] = toCome;
  const last = toCome.at(-1);
  if (first === undefined || last === undefined || stored.allocations.length === 0) return null;
  const { weeks } = schoolLedger(
    {
      ...stored,
      calendar: withBankHolidays(stored.calendar),
      settings: settingsFrom(stored.settings),
      today,
    },
    first,
    last,
  );
  const left = weeks
    .filter(({ term }) => term !== null)
    .filter(({ monday }) => toCome.some((on) => monday <= on && on <= addDays(monday, 6)))
    .map(({ unplanned }) => unplanned);
  return left.length === 0 ? null : Math.min(...left);
}

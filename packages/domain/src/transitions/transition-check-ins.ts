import { addDays } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { addSchoolWeeks, type SchoolCalendar } from '../schools/school-calendar.ts';
import { CHECK_IN_WEEKS, type CheckInState } from './transition-codes.ts';

export interface CheckIn {
  /** How many school weeks after arrival. */
  readonly week: number;
  /** The Friday of that week. */
  readonly dueOn: SchoolDate;
  readonly doneOn: SchoolDate | null;
  readonly state: CheckInState;
}

/** A session counts from the school week before the one in which it is due until the second after it. */
const WEEKS_BEFORE = 1;
const WEEKS_AFTER = 2;

/**
 * TRN-6: check-ins at two and six school weeks after arrival. Each is done by a session that happened with the pupil
 * around that time, never by a tick; overdue after its week, and missed when it would be no check of that week any more.
 */
export function transitionCheckIns(
  calendar: SchoolCalendar,
  arrivedOn: SchoolDate,
  /** Days of sessions at the school to which the pupil came. */
  metOn: readonly SchoolDate[],
  today: SchoolDate,
): CheckIn[] {
  const friday = (week: number) => addDays(addSchoolWeeks(calendar, arrivedOn, week), 4);
  return CHECK_IN_WEEKS.map((week) => {
    const opens = addSchoolWeeks(calendar, arrivedOn, week - WEEKS_BEFORE);
    const closes = friday(week + WEEKS_AFTER);
    const doneOn = metOn
      .filter((on) => opens <= on && on <= closes)
      .toSorted()
      .at(0);
    const dueOn = friday(week);
    const open: CheckInState =
      today < opens ? 'NOT_DUE' : today <= dueOn ? 'DUE' : today <= closes ? 'OVERDUE' : 'MISSED';
    return {
      week,
      dueOn,
      doneOn: doneOn ?? null,
      state: doneOn === undefined ? open : 'DONE',
    };
  });
}

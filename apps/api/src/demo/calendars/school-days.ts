import {
  addSchoolDays,
  type Clock,
  DEFAULT_SETTINGS,
  isKnown,
  isSchoolDay,
  replyClock,
  type SchoolCalendar,
  type SchoolDate,
  addDays,
  bankHolidaysEngland,
  weekdayOf,
} from '@outreach/domain';
import { closuresOf } from './add-calendars.ts';
import type { Term } from './published-terms.ts';

/** Counts in school days by the calendar that every demonstration school keeps. */
export class SchoolDays {
  readonly #calendar: SchoolCalendar;

  constructor(terms: readonly Term[]) {
    const years = [...new Set(terms.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]))];
    this.#calendar = {
      terms,
      closures: closuresOf(terms).map(({ closedOn, kind }) => ({ date: closedOn, kind })),
      bankHolidays: [...new Set(years.map((day) => Number(day.slice(0, 4))))].flatMap(
        bankHolidaysEngland,
      ),
    };
  }

  after(date: SchoolDate, days: number): SchoolDate {
    return addSchoolDays(this.#calendar, date, days).value;
  }

  /** The day itself when the schools are open, else the last day on which they were. */
  onOrBefore(date: SchoolDate): SchoolDate {
    return this.#counts(date) ? date : this.onOrBefore(addDays(date, -1));
  }

  before(date: SchoolDate, days: number): SchoolDate {
    const open = this.onOrBefore(date);
    return days === 0 ? open : this.before(addDays(open, -1), days - 1);
  }

  replyDue(clock: Clock, today: SchoolDate): SchoolDate {
    return replyClock(clock, this.#calendar, DEFAULT_SETTINGS, today).dueOn;
  }

  /** The last day of the term of a day, or of the term before it in a holiday. */
  termEnd(date: SchoolDate): SchoolDate {
    const terms = this.#calendar.terms.filter(({ firstDay }) => firstDay <= date);
    return terms.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), date);
  }

  #counts(date: SchoolDate): boolean {
    if (isKnown(this.#calendar, date)) return isSchoolDay(this.#calendar, date);
    return weekdayOf(date) <= 5;
  }
}

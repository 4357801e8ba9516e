import { addDays, weekdayOf, WEEKDAYS, type SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';

/** The worker's time at one school on one day, as an agreement gives it. */
export interface DayOfWork {
  readonly schoolId: string;
  readonly workerId: string;
  readonly on: SchoolDate;
  readonly minutes: number;
}

/** Half a year of work up to the day on which the demonstration is loaded; what comes after it is for the worker to plan. */
const BEHIND = 180;

/** Every day on which a worker is at a school by an agreement: whoever covers goes in place of the dedicated one. */
export function daysOfWork({ rows, days, today }: DemoCentre): DayOfWork[] {
  const found: DayOfWork[] = [];
  for (let offset = -BEHIND; offset <= 0; offset++) {
    const on = addDays(today, offset);
    if (days.onOrBefore(on) !== on) continue;
    const weekday = WEEKDAYS[weekdayOf(on) - 1];
    const holding = rows.allocations.filter(
      ({ startsOn, endsOn }) => startsOn <= on && (endsOn == null || on <= endsOn),
    );
    for (const one of holding) {
      const covered = holding.some(
        ({ schoolId, role }) => schoolId === one.schoolId && role === 'COVER',
      );
      if ((one.role === 'DEDICATED' && covered) || !one.weekdays.includes(weekday ?? '')) continue;
      const { schoolId, workerId, minutesPerWeek, weekdays } = one;
      found.push({
        schoolId,
        workerId,
        on,
        minutes: Math.floor(minutesPerWeek / weekdays.length),
      });
    }
  }
  return found;
}

import type { SchoolDate } from '@outreach/domain';
import type { SchoolDays } from './calendars/school-days.ts';
import type { DemoRows } from './demo-rows.ts';
import type { Random } from './random.ts';

export interface DemoSchool {
  readonly id: string;
  readonly urn: string;
  readonly name: string;
  readonly lowAge: number;
  readonly highAge: number;
  readonly gender: string | null;
  /** On roll at the school census of 2024/25. */
  readonly roll: number;
}

/** What every part of the demonstration data is made with. */
export interface DemoCentre {
  readonly id: string;
  readonly today: SchoolDate;
  readonly at: Date;
  readonly random: Random;
  readonly rows: DemoRows;
  readonly schools: readonly DemoSchool[];
  /** All served schools keep the same invented calendar. */
  readonly days: SchoolDays;
}

/** A moment in the working hours of a day, never later than now. */
export function momentOn(centre: DemoCentre, date: SchoolDate, minutes = 0): Date {
  const at = Date.parse(`${date}T08:30:00Z`) + (minutes + centre.random.int(60)) * 60_000;
  return new Date(Math.min(at, centre.at.getTime() - 60_000));
}

import { minuteOfDay } from '../kernel/wall-time.ts';
import type { GroupId, SchoolDate, WallTime } from '../kernel/identifiers.ts';

/** A piece of a day that is taken, on the clock on the wall. */
export interface TimeOfDay {
  readonly on: SchoolDate;
  readonly startsAt: WallTime;
  readonly minutes: number;
}

/** Something already in somebody's plan; of which group, where it is a run's. */
export interface BusySlot extends TimeOfDay {
  readonly groupId: GroupId | null;
}

/** Whether two pieces of time share a minute; one that ends when the other begins does not. */
export function sharesTime(one: TimeOfDay, other: TimeOfDay): boolean {
  return one.on === other.on && sharesHour(one, other);
}

/** The same, whatever the day. */
export function sharesHour(one: Omit<TimeOfDay, 'on'>, other: Omit<TimeOfDay, 'on'>): boolean {
  const [a, b] = [minuteOfDay(one.startsAt), minuteOfDay(other.startsAt)];
  return a < b + other.minutes && b < a + one.minutes;
}

/** The days on which a plan meets what is there already, of another group or of none. */
export function clashingDays(
  plan: readonly TimeOfDay[],
  busy: readonly BusySlot[],
  groupId: GroupId,
): SchoolDate[] {
  return plan
    .filter((one) => busy.some((other) => other.groupId !== groupId && sharesTime(one, other)))
    .map(({ on }) => on);
}

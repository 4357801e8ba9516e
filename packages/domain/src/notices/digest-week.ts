import { addDays, weekdayOf } from '../kernel/dates.ts';
import type { SchoolDate, WallTime } from '../kernel/identifiers.ts';
import { wallClockOf } from '../kernel/wall-time.ts';

/** Before the first lesson, by the clock on the wall. */
export const DIGEST_AT: WallTime = '07:00';

/**
 * The Monday whose digest is due: from seven o'clock on Monday, on both sides of a clock change, until Tuesday is over,
 * so that a server that was down on Monday morning still sends it, and one that was down for longer does not.
 */
export function digestWeekDue(at: Date): SchoolDate | null {
  const clock = wallClockOf(at);
  switch (weekdayOf(clock.on)) {
    case 1:
      return clock.at >= DIGEST_AT ? clock.on : null;
    case 2:
      return addDays(clock.on, -1);
    default:
      return null;
  }
}

import type { Instant, SchoolDate, WallTime } from './identifiers.ts';

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether a text is a time of the day, `00:00` to `23:59`. */
export function isWallTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes since midnight. */
export function minuteOfDay(time: WallTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time so many minutes after midnight; `24:00` and later stay on the same day's clock. */
export function wallTimeAt(minute: number): WallTime {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** What the clock and the calendar on the wall say at a moment. */
export function wallClockOf(at: Date): { readonly on: SchoolDate; readonly at: WallTime } {
  const parts = new Map(london.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    on: `${part('year')}-${part('month')}-${part('day')}`,
    at: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The moment at which the clock on the wall shows a time: nine o'clock is nine o'clock on both sides of a clock
 * change. A time that spring leaves out is the moment an hour later; of one that autumn shows twice, the first.
 */
export function instantAt(on: SchoolDate, at: WallTime): Instant {
  const asUtc = Date.parse(`${on}T${at}:00Z`);
  const summer = asUtc - 3_600_000;
  const shows = (moment: number) => {
    const clock = wallClockOf(new Date(moment));
    return clock.on === on && clock.at === at;
  };
  return new Date(shows(summer) ? summer : asUtc).toISOString();
}

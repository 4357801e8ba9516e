const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const instant = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const localDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

/** A school day such as "4 September 2026". */
export const longDate = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));
/** A school day such as "4 Sept 2026", for tables. */
export const shortDate = (date: string): string => shortDay.format(new Date(`${date}T00:00:00Z`));
export const weekdayOf = (date: string): string => weekday.format(new Date(`${date}T00:00:00Z`));
/** An instant in the time of the schools. */
export const longInstant = (at: string): string => instant.format(new Date(at));
/** Today where the schools are, `YYYY-MM-DD`. */
export const today = (now: Date = new Date()): string => localDay.format(now);

const steps = [
  ['minute', 60_000, 60],
  ['hour', 3_600_000, 24],
  ['day', 86_400_000, 31],
  ['month', 2_629_800_000, 12],
  ['year', 31_536_000_000, Infinity],
] as const;

/** "3 days ago". */
export function fromNow(at: string, now: number = Date.now()): string {
  const difference = new Date(at).getTime() - now;
  for (const [unit, size, limit] of steps) {
    // What is not over yet does not count: a year and a half is no two years.
    const count = Math.trunc(difference / size);
    if (Math.abs(count) < limit) return relative.format(count, unit);
  }
  return longInstant(at);
}

import type { SchoolDate, Viewer } from '@outreach/domain';
import type { Context, SignedIn } from '../context.ts';

/** What the views may know of the person who asks, and of the day. */
export interface ReadContext {
  readonly viewer: Viewer;
  readonly today: SchoolDate;
  readonly now: string;
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day in the service's own time zone. */
export function dayOf(now: Date): SchoolDate {
  return london.format(now);
}

export function readContext({ viewer }: SignedIn, { now }: Pick<Context, 'now'>): ReadContext {
  const at = now();
  return { viewer, today: dayOf(at), now: at.toISOString() };
}

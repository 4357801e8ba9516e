import { dayOf, type SchoolDate, type Viewer } from '@outreach/domain';
import type { Context, SignedIn } from '../context.ts';

/** What the views may know of the person who asks, and of the day. */
export interface ReadContext {
  readonly viewer: Viewer;
  readonly today: SchoolDate;
  readonly now: string;
}

export function readContext({ viewer }: SignedIn, { now }: Pick<Context, 'now'>): ReadContext {
  const at = now();
  return { viewer, today: dayOf(at), now: at.toISOString() };
}

import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';

export interface CalendarFeed {
  readonly workerId: StaffId;
  readonly revoked: boolean;
}

export interface FeedMade {
  readonly type: 'FeedMade';
  readonly initials: boolean;
}
export interface FeedRevoked {
  readonly type: 'FeedRevoked';
}

/** A worker's own: whoever has the link reads their week, so that nobody else makes one for them. */
export function isOwnFeed(viewer: Viewer, workerId: StaffId): boolean {
  return viewer.role === 'OUTREACH_WORKER' && viewer.staffId === workerId;
}

/** Another link; the one before it stops working. */
export function makeCalendarFeed(
  workerId: StaffId,
  { by, initials }: { readonly by: Viewer; readonly initials: boolean },
): Decision<FeedMade, 'NOT_ALLOWED_FOR_ROLE'> {
  return decided(isOwnFeed(by, workerId) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)], [
    { type: 'FeedMade', initials },
  ]);
}

/** The link stops working at once. */
export function revokeCalendarFeed(
  feed: CalendarFeed,
  { by }: { readonly by: Viewer },
): Decision<FeedRevoked, 'NOT_ALLOWED_FOR_ROLE'> {
  const refusals = isOwnFeed(by, feed.workerId) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)];
  if (refusals.length === 0 && feed.revoked) return accepted([]);
  return decided(refusals, [{ type: 'FeedRevoked' }]);
}

import { canSetAllocation } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Allocation } from '../allocations/allocation.ts';
import type { SupportCase } from '../cases/support-case.ts';
import { addDays } from '../kernel/dates.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate, SessionId, StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { CoverViolationCode } from './cover-violations.ts';
import { sessionsGo, type PlannedForWorker, type WorkEvent } from './work-of-worker.ts';

/** A worker's cover, with all that was arranged for it and is still to come. */
export interface WorkerCover {
  readonly workerId: StaffId;
  readonly coveringWorkerId: StaffId;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** The covering worker's cover at the schools of the one who is away. */
  readonly allocations: readonly Pick<Allocation, 'id' | 'schoolId' | 'from' | 'to'>[];
  /** The cases of the one who is away. */
  readonly cases: readonly Pick<SupportCase, 'id' | 'covers'>[];
  /** What the covering worker is to hold in the other's place; a clash is with what that one has. */
  readonly sessions: readonly PlannedForWorker[];
}

export interface EndWorkerCover {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly today: SchoolDate;
  /** The first day on which the worker is back. */
  readonly backOn: SchoolDate;
  readonly release: ReadonlySet<SessionId>;
}

export type WorkerCoverEnd =
  /** Null where the worker is back before it began: it never held. */
  { readonly type: 'WorkerCoverEnded'; readonly to: SchoolDate | null } | WorkEvent;

/**
 * rules.md §5, point 15: the dedicated worker is back before the day, or does not go away at all. One act ends what
 * one act arranged: the other's access to schools and cases, and what is planned comes back. What was held stays.
 */
export function endWorkerCover(
  cover: WorkerCover,
  { by, centreId, today, backOn, release }: EndWorkerCover,
): Decision<WorkerCoverEnd, CoverViolationCode> {
  const planned = cover.sessions.filter(({ on }) => on >= backOn && on >= today);
  const sessions = sessionsGo(planned, cover.workerId, release);
  const lastDay = (from: SchoolDate): SchoolDate | null =>
    from < backOn ? addDays(backOn, -1) : null;
  return decided(
    [
      ...(canSetAllocation(by, { centreId }) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(backOn < today ? [violation('BACK_IN_THE_PAST' as const, 'backOn')] : []),
      ...(cover.to < backOn ? [violation('COVER_ENDED' as const, 'backOn')] : []),
      ...sessions.stops,
    ],
    [
      { type: 'WorkerCoverEnded', to: lastDay(cover.from) },
      ...cover.allocations
        .filter(({ to }) => to !== null && to >= backOn && to <= cover.to)
        .map(({ id, schoolId, from }) => ({
          type: 'SchoolCoverEnded' as const,
          allocationId: id,
          schoolId,
          to: lastDay(from),
        })),
      ...cover.cases.flatMap(({ id, covers }) =>
        covers
          .filter(
            (one) =>
              one.workerId === cover.coveringWorkerId &&
              one.endedOn === null &&
              one.to >= backOn &&
              one.to <= cover.to,
          )
          .map((one) => ({
            type: 'CaseCoverEnded' as const,
            caseId: id,
            coverId: one.id,
            on: one.from > backOn ? one.from : backOn,
          })),
      ),
      ...sessions.events,
    ],
  );
}

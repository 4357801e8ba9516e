import type { Allocation } from '../allocations/allocation.ts';
import { workerOn, type Cover, type SupportCase } from '../cases/support-case.ts';
import type {
  AllocationId,
  CaseId,
  CoverId,
  GroupId,
  SchoolDate,
  SchoolId,
  SessionId,
  StaffId,
} from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { CoverViolationCode } from './cover-violations.ts';

/** A planned session, as far as a change of worker goes by it. */
export interface PlannedForWorker {
  readonly id: SessionId;
  readonly on: SchoolDate;
  /** The other worker has something else at that time. */
  readonly clashes: boolean;
}

/** What a worker has: schools, open cases, and what is planned. */
export interface WorkOfWorker {
  readonly workerId: StaffId;
  /** Every worker's allocations at the schools of this one. */
  readonly allocations: readonly Allocation[];
  readonly cases: readonly Pick<SupportCase, 'id' | 'dedicatedWorkerId' | 'covers'>[];
  readonly sessions: readonly PlannedForWorker[];
  /** Workshop groups that have not ended. */
  readonly groups: readonly GroupId[];
  /** Days on which this worker is covered already. */
  readonly covered: readonly { readonly from: SchoolDate; readonly to: SchoolDate }[];
}

export type WorkEvent =
  | { readonly type: 'SchoolCovered'; readonly allocation: Omit<Allocation, 'id'> }
  | {
      readonly type: 'CaseCovered';
      readonly caseId: CaseId;
      readonly cover: Omit<Cover, 'id' | 'endedOn'>;
    }
  | {
      readonly type: 'SchoolCoverEnded';
      readonly allocationId: AllocationId;
      readonly schoolId: SchoolId;
      /** Its last day; null where it never held. */
      readonly to: SchoolDate | null;
    }
  | {
      readonly type: 'CaseCoverEnded';
      readonly caseId: CaseId;
      readonly coverId: CoverId;
      /** The first day on which it no longer holds. */
      readonly on: SchoolDate;
    }
  | { readonly type: 'CaseHandedOver'; readonly caseId: CaseId; readonly workerId: StaffId }
  | { readonly type: 'GroupHandedOver'; readonly groupId: GroupId; readonly workerId: StaffId }
  | { readonly type: 'SchoolHandedOver'; readonly allocation: Omit<Allocation, 'id'> }
  | {
      readonly type: 'SessionHandedOver';
      readonly sessionId: SessionId;
      readonly workerId: StaffId;
    }
  | { readonly type: 'SessionReleased'; readonly sessionId: SessionId };

/** Each planned session goes to the other worker, or is called off by choice; a clash stops what was not released. */
export function sessionsGo(
  sessions: readonly PlannedForWorker[],
  workerId: StaffId,
  release: ReadonlySet<SessionId>,
): { readonly stops: Violation<CoverViolationCode>[]; readonly events: WorkEvent[] } {
  const kept = sessions.filter(({ id }) => !release.has(id));
  return {
    stops: kept
      .filter(({ clashes }) => clashes)
      .map(({ on }) => violation('WORKER_BUSY' as const, 'releaseSessionIds', on)),
    events: sessions.map(({ id }) =>
      release.has(id)
        ? { type: 'SessionReleased', sessionId: id }
        : { type: 'SessionHandedOver', sessionId: id, workerId },
    ),
  };
}

/** Whether somebody else looks after a case on one of the days already. */
export function isCoveredIn(
  one: Pick<SupportCase, 'dedicatedWorkerId' | 'covers'>,
  from: SchoolDate,
  to: SchoolDate,
): boolean {
  return one.covers.some((cover) => {
    const first = cover.from > from ? cover.from : from;
    return first <= cover.to && first <= to && workerOn(one, first) === cover.workerId;
  });
}

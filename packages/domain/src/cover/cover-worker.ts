import { canSetAllocation } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { overlap, type Allocation } from '../allocations/allocation.ts';
import { decided, refused, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate, SessionId, StaffId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { CoverViolationCode } from './cover-violations.ts';
import { isCoveredIn, sessionsGo, type WorkEvent, type WorkOfWorker } from './work-of-worker.ts';

export interface CoverWorker {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly today: SchoolDate;
  readonly coveringWorkerId: StaffId;
  readonly isWorker: boolean;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly reason: string;
  /** Sessions that are called off, where the others go to the covering worker. */
  readonly release: ReadonlySet<SessionId>;
  /** ALL-2: the covering worker's own minutes in a week, and what is contracted. */
  readonly otherMinutes: number;
  readonly contractedMinutes: number | null;
}

/**
 * rules.md §5, point 15: one act for a worker who is away from a day to a day. Another covers their schools and their
 * cases on those days and takes what is planned; access starts and ends with the days. The school's own agreement
 * stays as it is, so that the ledger promises the same minutes (ALL-3).
 */
export function coverWorker(
  work: WorkOfWorker,
  command: CoverWorker,
): Decision<WorkEvent, CoverViolationCode> {
  if (!canSetAllocation(command.by, command)) return refused([violation('NOT_ALLOWED_FOR_ROLE')]);
  const { coveringWorkerId, from, to, today } = command;
  const schools = schoolsToCover(work, command);
  const cases = work.cases.filter((one) => !isCoveredIn(one, from, to));
  const planned = work.sessions.filter(({ on }) => on >= from && on <= to && on >= today);
  const sessions = sessionsGo(planned, coveringWorkerId, command.release);
  const minutes = schools.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
  const nothing =
    !work.allocations.some((one) => one.workerId === work.workerId && overlap(one, { from, to })) &&
    work.cases.length + planned.length === 0;
  const reversed = to < from;
  return decided(
    [
      ...(command.isWorker ? [] : [violation('NOT_A_WORKER' as const, 'coveringWorkerId')]),
      ...(coveringWorkerId === work.workerId
        ? [violation('COVERS_ONESELF' as const, 'coveringWorkerId')]
        : []),
      ...(reversed ? [violation('COVER_REVERSED' as const, 'to')] : []),
      ...(to < today ? [violation('COVER_IN_THE_PAST' as const, 'to')] : []),
      ...(work.covered.some((other) => overlap(other, { from, to }))
        ? [violation('WORKER_COVERED_ALREADY' as const, 'from')]
        : []),
      ...(isBlank(command.reason) ? [violation('REASON_MISSING' as const, 'reason')] : []),
      ...(nothing && !reversed ? [violation('NOTHING_TO_COVER' as const, 'from')] : []),
      ...sessions.stops,
    ],
    [
      ...schools.map((allocation) => ({ type: 'SchoolCovered' as const, allocation })),
      ...cases.map(({ id }) => ({
        type: 'CaseCovered' as const,
        caseId: id,
        cover: { workerId: coveringWorkerId, from, to, reason: command.reason },
      })),
      ...sessions.events,
    ],
    [
      ...(cases.length < work.cases.length
        ? [
            violation(
              'CASE_COVERED_ALREADY' as const,
              'from',
              String(work.cases.length - cases.length),
            ),
          ]
        : []),
      ...(command.contractedMinutes !== null &&
      command.otherMinutes + minutes > command.contractedMinutes
        ? [
            violation(
              'CONTRACTED_MINUTES_EXCEEDED' as const,
              'coveringWorkerId',
              String(command.contractedMinutes),
            ),
          ]
        : []),
    ],
  );
}

/** Each allocation of the worker, as cover for the days that it shares; a school where the other is anyway is left. */
function schoolsToCover(
  { workerId, allocations }: WorkOfWorker,
  { coveringWorkerId, from, to }: CoverWorker,
): Omit<Allocation, 'id'>[] {
  return allocations
    .filter((one) => one.workerId === workerId && overlap(one, { from, to }))
    .flatMap(({ id: _, ...one }) => {
      const days = {
        from: one.from > from ? one.from : from,
        to: one.to !== null && one.to < to ? one.to : to,
      };
      const there = allocations.some(
        (other) =>
          other.schoolId === one.schoolId &&
          other.workerId === coveringWorkerId &&
          overlap(other, days),
      );
      return there ? [] : [{ ...one, ...days, workerId: coveringWorkerId, role: 'COVER' as const }];
    });
}

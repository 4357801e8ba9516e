import { canSetAllocation } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Allocation } from '../allocations/allocation.ts';
import { addDays } from '../kernel/dates.ts';
import { decided, refused, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate, SessionId, StaffId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { CoverViolationCode } from './cover-violations.ts';
import { isCoveredIn, sessionsGo, type WorkEvent, type WorkOfWorker } from './work-of-worker.ts';

export interface HandOverWork {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly today: SchoolDate;
  readonly toWorkerId: StaffId;
  readonly isWorker: boolean;
  /** The first day on which the work is the other's. */
  readonly from: SchoolDate;
  readonly reason: string;
  readonly release: ReadonlySet<SessionId>;
  readonly otherMinutes: number;
  readonly contractedMinutes: number | null;
}

/**
 * rules.md §5, point 15; ALL-7: for good, from a day on. At each school one row is closed and another opened, so that
 * the past never changes. A case has its new worker at once, who reads up on it; until the day comes the former one
 * covers it. So has a group, whose dates until then stay with who was to hold them.
 */
export function handOverWork(
  work: WorkOfWorker,
  command: HandOverWork,
): Decision<WorkEvent, CoverViolationCode> {
  if (!canSetAllocation(command.by, command)) return refused([violation('NOT_ALLOWED_FOR_ROLE')]);
  const { toWorkerId, from, today, reason } = command;
  const dedicated = work.allocations.filter(
    ({ workerId, role, to }) =>
      workerId === work.workerId && role === 'DEDICATED' && (to === null || to >= from),
  );
  const planned = work.sessions.filter(({ on }) => on >= from && on >= today);
  const sessions = sessionsGo(planned, toWorkerId, command.release);
  const minutes = dedicated.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
  const until = addDays(from, -1);
  return decided(
    [
      ...(command.isWorker ? [] : [violation('NOT_A_WORKER' as const, 'toWorkerId')]),
      ...(toWorkerId === work.workerId ? [violation('COVERS_ONESELF' as const, 'toWorkerId')] : []),
      ...(from < today ? [violation('HAND_OVER_IN_THE_PAST' as const, 'from')] : []),
      ...(isBlank(reason) ? [violation('REASON_MISSING' as const, 'reason')] : []),
      ...(dedicated.length + work.cases.length + work.groups.length + planned.length === 0
        ? [violation('NOTHING_TO_COVER' as const, 'from')]
        : []),
      // What begins on that day or later is another agreement, and is changed where it was made.
      ...dedicated
        .filter((one) => one.from >= from)
        .map((one) => violation('DEDICATED_WORKER_OVERLAP' as const, 'from', one.from)),
      ...sessions.stops,
    ],
    [
      ...dedicated.map(({ id: _, ...one }: Allocation) => ({
        type: 'SchoolHandedOver' as const,
        allocation: { ...one, workerId: toWorkerId, from },
      })),
      ...work.cases.flatMap((one): WorkEvent[] => [
        { type: 'CaseHandedOver', caseId: one.id, workerId: toWorkerId },
        ...(from > today && !isCoveredIn(one, today, until)
          ? [
              {
                type: 'CaseCovered' as const,
                caseId: one.id,
                cover: { workerId: work.workerId, from: today, to: until, reason },
              },
            ]
          : []),
      ]),
      ...work.groups.map((groupId): WorkEvent => ({
        type: 'GroupHandedOver',
        groupId,
        workerId: toWorkerId,
      })),
      ...sessions.events,
    ],
    command.contractedMinutes !== null && command.otherMinutes + minutes > command.contractedMinutes
      ? [
          violation(
            'CONTRACTED_MINUTES_EXCEEDED' as const,
            'toWorkerId',
            String(command.contractedMinutes),
          ),
        ]
      : [],
  );
}

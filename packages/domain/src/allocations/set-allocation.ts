import { canSetAllocation } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { addDays } from '../kernel/dates.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import {
  overlap,
  type Allocation,
  type AllocationEvent,
  type AllocationViolationCode,
} from './allocation.ts';

export interface SetAllocation {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly allocation: Allocation;
  readonly isWorker: boolean;
  readonly schoolServed: boolean;
  /** ALL-2: the worker's other minutes in a week of the new allocation, and what is contracted. */
  readonly otherMinutes: number;
  readonly contractedMinutes: number | null;
}

/**
 * ALL-1, ALL-7: from a day on, a school has these minutes. The dedicated row that holds on that day is closed
 * the day before and a new one opened, so that the past never changes; one that begins later is in the way. A worker
 * covers a school once on any day.
 */
export function setAllocation(
  ofSchool: readonly Allocation[],
  command: SetAllocation,
): Decision<AllocationEvent, AllocationViolationCode> {
  const { allocation: wanted } = command;
  const dedicated = ofSchool.filter(({ role }) => role === 'DEDICATED');
  const clashes =
    wanted.role === 'DEDICATED' ? dedicated.filter((other) => overlap(other, wanted)) : [];
  const closed = clashes.filter(({ from }) => from < wanted.from);
  const inTheWay = clashes.filter(({ from }) => from >= wanted.from);
  const twice = ofSchool.some(
    (other) =>
      wanted.role === 'COVER' &&
      other.role === 'COVER' &&
      other.workerId === wanted.workerId &&
      overlap(other, wanted),
  );
  const minutes = wanted.minutesPerWeek;
  return decided(
    [
      ...(canSetAllocation(command.by, command)
        ? []
        : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(command.isWorker ? [] : [violation('NOT_A_WORKER' as const, 'workerId')]),
      ...(Number.isInteger(minutes) && minutes >= 15 && minutes <= 2400
        ? []
        : [violation('MINUTES_OUT_OF_RANGE' as const, 'minutesPerWeek')]),
      ...(wanted.weekdays.length === 0 ? [violation('WEEKDAYS_MISSING' as const, 'weekdays')] : []),
      ...(wanted.to !== null && wanted.to < wanted.from
        ? [violation('ALLOCATION_REVERSED' as const, 'to')]
        : []),
      ...(wanted.role === 'COVER' && wanted.to === null
        ? [violation('COVER_NEEDS_AN_END' as const, 'to')]
        : []),
      ...(twice ? [violation('COVER_OVERLAP' as const, 'from')] : []),
      ...(inTheWay.length > 0 ? [violation('DEDICATED_WORKER_OVERLAP' as const, 'from')] : []),
    ],
    [
      ...closed.map(({ id }) => ({
        type: 'AllocationClosed' as const,
        allocationId: id,
        to: addDays(wanted.from, -1),
      })),
      { type: 'AllocationOpened', allocation: wanted },
    ],
    [
      ...(command.contractedMinutes !== null &&
      command.otherMinutes + minutes > command.contractedMinutes
        ? [
            violation(
              'CONTRACTED_MINUTES_EXCEEDED' as const,
              'minutesPerWeek',
              String(command.contractedMinutes),
            ),
          ]
        : []),
      ...(command.schoolServed ? [] : [violation('SCHOOL_NOT_SERVED' as const, 'schoolId')]),
    ],
  );
}

import type { Allocation, AllocationEvent } from '../src/allocations/allocation.ts';
import type { AllocationId, StaffId } from '../src/kernel/identifiers.ts';
import { SCHOOL } from './people.ts';

/** A dedicated worker's two hours on Tuesdays, from the first day of 2025/26 and with no end. */
export function anAllocation(changes: Partial<Allocation> = {}): Allocation {
  return {
    id: 'allocation-1' as AllocationId,
    schoolId: SCHOOL,
    workerId: 'worker-1' as StaffId,
    role: 'DEDICATED',
    minutesPerWeek: 120,
    weekdays: ['TUE'],
    from: '2025-09-01',
    to: null,
    ...changes,
  };
}

/** What the allocations of a school become by what happened. */
export function afterwards(
  allocations: readonly Allocation[],
  events: readonly AllocationEvent[],
): Allocation[] {
  return events.reduce<Allocation[]>(
    (rows, event) =>
      event.type === 'AllocationOpened'
        ? [...rows, event.allocation]
        : rows.map((row) => (row.id === event.allocationId ? { ...row, to: event.to } : row)),
    [...allocations],
  );
}

import type {
  Allocation as AllocationState,
  AllocationId,
  SchoolId,
  StaffId,
} from '@outreach/domain';
import type { Allocation } from './allocation.entity.ts';
import type { InferEntity } from '@mikro-orm/core';

/** A stored allocation as the rules know it. */
export function allocationState(row: InferEntity<typeof Allocation>): AllocationState {
  return {
    id: row.id as AllocationId,
    schoolId: row.schoolId as SchoolId,
    workerId: row.workerId as StaffId,
    role: row.role as AllocationState['role'],
    minutesPerWeek: row.minutesPerWeek,
    weekdays: row.weekdays as AllocationState['weekdays'],
    from: row.startsOn,
    to: row.endsOn ?? null,
  };
}

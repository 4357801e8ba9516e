import { canSetAllocation } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { Allocation, AllocationEvent, AllocationViolationCode } from './allocation.ts';

export interface EndAllocation {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly to: SchoolDate;
  readonly reason: string;
}

/** ALL-7: it ends on a day, and stays in the history as it was until then. */
export function endAllocation(
  allocation: Allocation,
  { by, centreId, to, reason }: EndAllocation,
): Decision<AllocationEvent, AllocationViolationCode> {
  const violations = [
    ...(canSetAllocation(by, { centreId }) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(to < allocation.from ? [violation('ALLOCATION_STARTED_LATER' as const, 'to')] : []),
    ...(allocation.to !== null && allocation.to < to
      ? [violation('ALLOCATION_ENDED' as const, 'to')]
      : []),
    ...(isBlank(reason) ? [violation('REASON_MISSING' as const, 'reason')] : []),
  ];
  if (violations.length === 0 && allocation.to === to) return accepted([]);
  return decided(violations, [{ type: 'AllocationClosed', allocationId: allocation.id, to }]);
}

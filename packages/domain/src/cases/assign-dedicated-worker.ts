import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { directsCase, isOpenCase } from './case-decisions.ts';
import type { CaseEvent, SupportCase } from './support-case.ts';

export interface AssignDedicatedWorker {
  readonly by: Viewer;
  readonly workerId: StaffId;
  readonly isWorker: boolean;
  readonly from: SchoolDate;
}

/** ALL-1 for a case: one dedicated worker at a time; who was before stays in the history. */
export function assignDedicatedWorker(
  state: SupportCase,
  { by, workerId, isWorker, from }: AssignDedicatedWorker,
): Decision<CaseEvent, CaseViolationCode> {
  const violations = [
    ...directsCase(by, state),
    ...isOpenCase(state),
    ...(isWorker ? [] : [violation('NOT_A_WORKER' as const, 'workerId')]),
  ];
  if (violations.length === 0 && state.dedicatedWorkerId === workerId) return accepted([]);
  return decided(violations, [{ type: 'DedicatedWorkerAssigned', workerId, from }]);
}

import { canWritePlan } from '../access/plan-access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { CaseId, CentreId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { PlanViolationCode } from './plan-violations.ts';

export type PlanViolations = Violation<PlanViolationCode>[];

/** The case of which a profile, a plan or a measure is part. */
export interface PlanPlace {
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly caseId: CaseId;
}

/** Who acts, and whether the case is open: no part of these rules is asked for a closed one. */
export interface OnCase {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly caseIsOpen: boolean;
}

export function writesPlans({ by, caseIsOpen }: OnCase, place: PlanPlace): PlanViolations {
  return [
    ...(canWritePlan(by, place) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(caseIsOpen ? [] : [violation('CASE_IS_CLOSED' as const)]),
  ];
}

/** Whether the work had begun by a day: the day of the first session is still its start. */
export function hadBegun(workBeganOn: SchoolDate | null, on: SchoolDate): boolean {
  return workBeganOn !== null && workBeganOn < on;
}

export function wholeNumberWithin(value: number, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && value >= lowest && value <= highest;
}

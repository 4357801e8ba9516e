import { canDirectCase, canManageCase } from '../access/case-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { CaseId, CentreId, SchoolId } from '../kernel/identifiers.ts';
import type { CaseStatus } from './case-codes.ts';
import type { CaseViolationCode } from './case-violations.ts';

export const CASE_ACTS = ['STEP_DOWN', 'REACTIVATE', 'CLOSE', 'REOPEN'] as const;
export type CaseAct = (typeof CASE_ACTS)[number];

interface Row {
  readonly act: CaseAct;
  readonly from: readonly CaseStatus[];
  readonly to: CaseStatus;
  readonly by: 'WORKER' | 'MANAGER';
}

/** Where a case can go, and by whom (rules.md 4.0). */
export const CASE_TRANSITIONS: readonly Row[] = [
  { act: 'STEP_DOWN', from: ['ACTIVE'], to: 'MONITORED', by: 'WORKER' },
  { act: 'REACTIVATE', from: ['MONITORED'], to: 'ACTIVE', by: 'WORKER' },
  { act: 'CLOSE', from: ['ACTIVE', 'MONITORED'], to: 'CLOSED', by: 'MANAGER' },
  { act: 'REOPEN', from: ['CLOSED'], to: 'ACTIVE', by: 'MANAGER' },
];

export interface CaseStanding {
  readonly id: CaseId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly status: CaseStatus;
}

export interface CaseTransition {
  readonly to: CaseStatus;
  readonly act: CaseAct;
  readonly allowed: boolean;
  readonly reasons: readonly Violation<CaseViolationCode>[];
}

/** Every act, and why it is not to be done now where it is not. */
export function caseTransitions(state: CaseStanding, viewer: Viewer): CaseTransition[] {
  return CASE_TRANSITIONS.map((row) => {
    const reasons = reasonsAgainst(row, state, viewer);
    return { to: row.to, act: row.act, allowed: reasons.length === 0, reasons };
  });
}

/** Whether the viewer may do one act now. */
export function mayDoWithCase(act: CaseAct, state: CaseStanding, viewer: Viewer): boolean {
  return CASE_TRANSITIONS.some(
    (row) => row.act === act && reasonsAgainst(row, state, viewer).length === 0,
  );
}

function reasonsAgainst(
  { act, from, by }: Row,
  state: CaseStanding,
  viewer: Viewer,
): Violation<CaseViolationCode>[] {
  const place = { ...state, caseId: state.id };
  const may = by === 'MANAGER' ? canDirectCase(viewer, place) : canManageCase(viewer, place);
  return [
    ...(may ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(from.includes(state.status) ? [] : [violation(inTheWay(act, state.status))]),
  ];
}

function inTheWay(act: CaseAct, status: CaseStatus): CaseViolationCode {
  if (act === 'REOPEN') return 'CASE_IS_NOT_CLOSED';
  switch (status) {
    case 'ACTIVE':
      return 'ALREADY_ACTIVE';
    case 'MONITORED':
      return 'ALREADY_MONITORED';
    case 'CLOSED':
      return 'CASE_IS_CLOSED';
  }
}

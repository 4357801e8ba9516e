import { canAgreePlan, canWritePlan } from '../access/plan-access.ts';
import { PARTNERSHIP_PARTIES } from '../cases/case-codes.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { OnCase } from './plan-rules.ts';
import type { PlanViolationCode } from './plan-violations.ts';
import {
  draftOf,
  planInForce,
  type PlanAgreement,
  type PlanEvent,
  type SupportPlan,
} from './support-plan.ts';

export interface AgreePlan extends OnCase {
  /** The version that was read. */
  readonly version: number;
  readonly agreement: PlanAgreement;
}

/**
 * Student, parent, school and service each agree, with name and day. With the fourth the plan holds, and the one
 * before it does no longer.
 */
export function agreePlan(
  state: SupportPlan,
  command: AgreePlan,
): Decision<PlanEvent, PlanViolationCode> {
  const { by, today, caseIsOpen, version, agreement } = command;
  const draft = draftOf(state);
  const before = planInForce(state);
  const violations = [
    ...(canAgreePlan(by, state) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(agreement.party === 'SERVICE' && !canWritePlan(by, state)
      ? [violation('PARTY_NOT_YOURS_TO_CONFIRM' as const, 'party')]
      : []),
    ...(caseIsOpen ? [] : [violation('CASE_IS_CLOSED' as const)]),
    ...(draft?.version === version
      ? []
      : [violation(before?.version === version ? 'PLAN_AGREED_ALREADY' : 'PLAN_NOT_WRITTEN')]),
    ...(isBlank(agreement.name) ? [violation('NAME_MISSING' as const, 'name')] : []),
    ...(agreement.agreedOn > today ? [violation('AGREED_IN_FUTURE' as const, 'agreedOn')] : []),
    ...(draft !== undefined && agreement.agreedOn < draft.writtenOn
      ? [violation('AGREED_BEFORE_WRITTEN' as const, 'agreedOn')]
      : []),
  ];
  const given = new Set([...(draft?.agreements ?? []).map(({ party }) => party), agreement.party]);
  const all = PARTNERSHIP_PARTIES.every((party) => given.has(party));
  const known = draft?.agreements.some(
    ({ party, name, agreedOn }) =>
      party === agreement.party && name === agreement.name && agreedOn === agreement.agreedOn,
  );
  const missing = all ? [] : [violation('PLAN_NOT_AGREED_BY_ALL' as const)];
  if (violations.length === 0 && known === true) return accepted([], missing);
  return decided<PlanEvent, PlanViolationCode>(
    violations,
    [
      { type: 'PlanAgreementGiven', version, agreement },
      ...(all && before !== undefined
        ? [{ type: 'PlanSuperseded' as const, version: before.version, on: today }]
        : []),
      ...(all ? [{ type: 'PlanAgreed' as const, version }] : []),
    ],
    missing,
  );
}

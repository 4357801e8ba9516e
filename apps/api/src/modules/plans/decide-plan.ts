import type {
  Decision,
  OnCase,
  PlanEvent,
  PlanViolationCode,
  SupportPlan as PlanState,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { raiseVersion } from '../../acts/raise-version.ts';
import { applyPlanEvent } from './apply-plan-event.ts';
import { findPlan, type CaseOfPlan, type FoundPlan } from './find-plan.ts';
import { planState } from './plan-state.ts';

type Decided = Decision<PlanEvent, PlanViolationCode>;

interface Seen {
  readonly planId: string;
  /** None where an act only adds, so that it stands beside whatever else was done meanwhile. */
  readonly expectedVersion?: number;
}

/** Who acts, and whether the case is open. */
export const onCase = ({ viewer, today }: Act, { status }: CaseOfPlan): OnCase => ({
  by: viewer,
  today,
  caseIsOpen: status !== 'CLOSED',
});

/** Finds, asks one decision, stores and records: what all acts on a plan share. */
export async function decidePlan(
  act: Act,
  { planId, expectedVersion }: Seen,
  decide: (state: PlanState, found: FoundPlan) => Decided | Promise<Decided>,
): Promise<Outcome> {
  const found = await findPlan(act, planId);
  const stale = expectedVersion === undefined ? null : outdated(found.row, expectedVersion);
  if (stale) return stale;
  const decision = await decide(planState(found), found);
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) applyPlanEvent(act, found, event);
  // Versions, targets and agreements belong to the plan; a rating stands for itself.
  if (expectedVersion !== undefined && decision.events.length > 0)
    await raiseVersion(act.em, 'support_plan', found.row);
  return { outcome: 'done', nodes: { plan: found.row.id }, warnings: decision.warnings };
}

import { decided, type Decision } from '../kernel/decision.ts';
import type { Instant, SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { writesPlans, type OnCase } from './plan-rules.ts';
import type { PlanViolationCode } from './plan-violations.ts';
import { draftOf, planInForce, type PlanEvent, type SupportPlan } from './support-plan.ts';
import {
  asRatings,
  asTargets,
  lateStarts,
  targetsFit,
  type WrittenTarget,
} from './target-rules.ts';

export interface ChangePlan extends OnCase {
  readonly at: Instant;
  readonly targets: readonly WrittenTarget[];
  /** Why, where the plan was agreed to already. */
  readonly reason: string | null;
  readonly workBeganOn: SchoolDate | null;
}

/**
 * What is still being written is written anew, and whoever had agreed to it is asked again. What was agreed stays
 * as it was agreed and holds until the change, a new version with a reason, is agreed to in its turn.
 */
export function changePlan(
  state: SupportPlan,
  command: ChangePlan,
): Decision<PlanEvent, PlanViolationCode> {
  const { by, at, today, targets, reason, workBeganOn } = command;
  const draft = draftOf(state);
  const agreed = planInForce(state);
  const changed: PlanEvent =
    draft === undefined
      ? {
          type: 'PlanWritten',
          plan: {
            version: (state.versions.at(-1)?.version ?? 0) + 1,
            writtenOn: today,
            writtenBy: by.staffId,
            reason,
            targets: asTargets(targets),
            agreements: [],
            state: 'DRAFT',
          },
        }
      : {
          type: 'PlanDraftChanged',
          version: draft.version,
          on: today,
          targets: asTargets(targets),
        };
  return decided(
    [
      ...writesPlans(command, state),
      ...(draft === undefined && agreed === undefined
        ? [violation('PLAN_NOT_WRITTEN' as const)]
        : []),
      ...(draft === undefined && agreed !== undefined && isBlank(reason)
        ? [violation('REASON_MISSING' as const, 'reason')]
        : []),
      ...targetsFit(targets, state.ratings, today),
    ],
    [
      changed,
      ...asRatings(targets, at, workBeganOn).map((rating): PlanEvent => ({
        type: 'GoalRated',
        rating,
      })),
    ],
    lateStarts(targets, workBeganOn),
  );
}

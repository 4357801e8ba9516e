import { decided, type Decision } from '../kernel/decision.ts';
import type { Instant, SchoolDate } from '../kernel/identifiers.ts';
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

export interface WritePlan extends OnCase {
  readonly at: Instant;
  readonly targets: readonly WrittenTarget[];
  readonly hasProfile: boolean;
  /** The day of the first session with the student; none before it. */
  readonly workBeganOn: SchoolDate | null;
}

/** ASS-3: a first plan, or a new one after the last has ended. A plan without a profile is said. */
export function writePlan(
  state: SupportPlan,
  command: WritePlan,
): Decision<PlanEvent, PlanViolationCode> {
  const { by, at, today, targets, hasProfile, workBeganOn } = command;
  return decided(
    [
      ...writesPlans(command, state),
      ...(draftOf(state) === undefined && planInForce(state) === undefined
        ? []
        : [violation('PLAN_EXISTS' as const)]),
      ...targetsFit(targets, state.ratings, today),
    ],
    [
      {
        type: 'PlanWritten',
        plan: {
          version: (state.versions.at(-1)?.version ?? 0) + 1,
          writtenOn: today,
          writtenBy: by.staffId,
          reason: null,
          targets: asTargets(targets),
          agreements: [],
          state: 'DRAFT',
        },
      },
      ...asRatings(targets, at, workBeganOn).map((rating): PlanEvent => ({
        type: 'GoalRated',
        rating,
      })),
    ],
    [
      ...(hasProfile ? [] : [violation('PLAN_WITHOUT_PROFILE' as const)]),
      ...lateStarts(targets, workBeganOn),
    ],
  );
}

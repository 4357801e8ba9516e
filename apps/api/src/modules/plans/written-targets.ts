import {
  refused,
  violation,
  type Decision,
  type PlanEvent,
  type PlanViolationCode,
  type TargetId,
  type WrittenTarget,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { idOf, written } from '../../acts/find.ts';
import { badInput } from '../../errors/api-error.ts';
import type { FoundPlan } from './find-plan.ts';
import type { PlanTargetInput } from './plan-target.input.ts';

/** Far more than the rules allow: a list this long is a mistake or an attack. */
const MOST_SENT = 10;

/** Targets as the rules ask for them; a new one gets its id. */
export function writtenTargets({ newId }: Act, input: readonly PlanTargetInput[]): WrittenTarget[] {
  if (input.length > MOST_SENT) throw badInput('targets');
  return input.map(({ targetId, aim, aimOf, topics, ownerParty, ownerName, reviewOn, start }) => ({
    id: (targetId === null || targetId === undefined ? newId() : idOf(targetId)) as TargetId,
    aim: written(aim, 'aim', 500).trim(),
    aimOf,
    topics,
    owner: { party: ownerParty, name: written(ownerName, 'ownerName', 200).trim() },
    reviewOn,
    start: start ?? null,
  }));
}

/** A target that goes on is one of this plan's own; what the rules said comes first. */
export function goingOn(
  { ids }: FoundPlan,
  input: readonly PlanTargetInput[],
  decision: Decision<PlanEvent, PlanViolationCode>,
): Decision<PlanEvent, PlanViolationCode> {
  const strange = input.flatMap(({ targetId }, at) =>
    targetId === null || targetId === undefined || ids.includes(idOf(targetId))
      ? []
      : [violation('TARGET_NOT_IN_PLAN' as const, `targets.${at}.targetId`)],
  );
  return decision.outcome === 'refused' || strange.length === 0 ? decision : refused(strange);
}

import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import {
  endReport,
  speaksAgainstRating,
  type TargetEnd,
  type TargetJudgement,
} from './end-report.ts';
import { writesPlans, type OnCase, type PlanViolations } from './plan-rules.ts';
import type { PlanViolationCode } from './plan-violations.ts';
import {
  draftOf,
  planInForce,
  type PlanEvent,
  type PlanVersion,
  type SupportPlan,
} from './support-plan.ts';

export interface EndPlan extends OnCase {
  readonly endedOn: SchoolDate;
  readonly judgements: readonly TargetJudgement[];
}

/**
 * A plan ends with a report on each of its targets, whether it was agreed to by all or not: no end is without one.
 * A change that was still being written is left where it is.
 */
export function endPlan(
  state: SupportPlan,
  command: EndPlan,
): Decision<PlanEvent, PlanViolationCode> {
  const { today, endedOn, judgements } = command;
  const draft = draftOf(state);
  const plan = planInForce(state) ?? draft;
  const report = plan === undefined ? [] : endReport(plan.targets, state.ratings, judgements);
  return decided<PlanEvent, PlanViolationCode>(
    [
      ...writesPlans(command, state),
      ...(plan === undefined ? [violation('PLAN_NOT_WRITTEN' as const)] : []),
      ...(endedOn > today ? [violation('ENDED_IN_FUTURE' as const, 'endedOn')] : []),
      ...(plan !== undefined && endedOn < plan.writtenOn
        ? [violation('ENDED_BEFORE_WRITTEN' as const, 'endedOn')]
        : []),
      ...(plan === undefined ? [] : judged(plan, judgements)),
    ],
    plan === undefined
      ? []
      : [
          ...(draft === undefined || draft === plan
            ? []
            : [{ type: 'PlanSuperseded' as const, version: draft.version, on: endedOn }]),
          { type: 'PlanEnded', version: plan.version, on: endedOn, report },
        ],
    report.flatMap(weigh),
  );
}

function judged({ targets }: PlanVersion, judgements: readonly TargetJudgement[]): PlanViolations {
  const ids = judgements.map(({ targetId }) => targetId);
  return [
    ...(targets.every(({ id }) => ids.includes(id))
      ? []
      : [violation('RESULT_MISSING' as const, 'judgements')]),
    ...judgements.flatMap(({ targetId, words }, at) => [
      ...(targets.some(({ id }) => id === targetId) && ids.indexOf(targetId) === at
        ? []
        : [violation('TARGET_NOT_IN_PLAN' as const, `judgements.${at}.targetId`)]),
      ...(isBlank(words)
        ? [violation('RESULT_WORDS_MISSING' as const, `judgements.${at}.words`)]
        : []),
    ]),
  ];
}

function weigh(end: TargetEnd, at: number): PlanViolations {
  return [
    ...(end.start === end.latest
      ? [violation('NOT_RATED_AGAIN' as const, `judgements.${at}`)]
      : []),
    ...(speaksAgainstRating(end)
      ? [violation('RESULT_AGAINST_RATING' as const, `judgements.${at}`)]
      : []),
  ];
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { writePlan as decide } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { raiseVersion } from '../../acts/raise-version.ts';
import type { Context } from '../../context.ts';
import { applyPlanEvent } from './apply-plan-event.ts';
import { onCase } from './decide-plan.ts';
import { findCaseOfPlan, planOfCase, workBeganOn } from './find-plan.ts';
import { latestProfile } from './latest-profile.ts';
import { planState } from './plan-state.ts';
import { WritePlanInput, WritePlanResult } from './write-plan.input.ts';
import { PlanSuccess } from './plan-results.type.ts';
import { goingOn, writtenTargets } from './written-targets.ts';

@Resolver()
export class WritePlanMutation {
  @Mutation(() => WritePlanResult, {
    description: 'Write a support plan with its targets and where each starts (ASS-3)',
  })
  writePlan(
    @Arg('input', () => WritePlanInput, { description: 'What is sent' })
    input: WritePlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WritePlanResult> {
    return answerAct(context, info, {
      name: 'writePlan',
      input,
      success: PlanSuccess,
      shows: { plan: 'SupportPlan' },
      work: (act) => writePlan(act, input),
    });
  }
}

async function writePlan(act: Act, input: WritePlanInput): Promise<Outcome> {
  const supportCase = await findCaseOfPlan(act, input.caseId);
  const found = await planOfCase(act, supportCase);
  const isNew = found.versions.length === 0;
  const decision = goingOn(
    found,
    input.targets,
    decide(planState(found), {
      ...onCase(act, supportCase),
      at: act.at,
      targets: writtenTargets(act, input.targets),
      hasProfile: (await latestProfile(act, supportCase)) !== null,
      workBeganOn: await workBeganOn(act, supportCase),
    }),
  );
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) applyPlanEvent(act, found, event);
  if (!isNew) await raiseVersion(act.em, 'support_plan', found.row);
  return { outcome: 'done', nodes: { plan: found.row.id }, warnings: decision.warnings };
}

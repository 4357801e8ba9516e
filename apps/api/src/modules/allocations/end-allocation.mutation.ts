import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { endAllocation as decide, type CentreId } from '@outreach/domain';
import { heldOrSeen, idOf, outdated, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { allocationState } from './allocation-state.ts';
import { Allocation } from './allocation.entity.ts';
import { EndAllocationInput, EndAllocationResult } from './end-allocation.input.ts';
import { AllocationSuccess } from './allocation-results.type.ts';
import { closeAllocation } from './store-allocation.ts';

@Resolver()
export class EndAllocationMutation {
  @Mutation(() => EndAllocationResult, { description: 'End an allocation' })
  endAllocation(
    @Arg('input', () => EndAllocationInput, { description: 'What is sent' })
    input: EndAllocationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EndAllocationResult> {
    return answerAct(context, info, {
      name: 'endAllocation',
      input,
      success: AllocationSuccess,
      shows: { allocation: 'Allocation' },
      work: (act) => endAllocation(act, input),
    });
  }
}

async function endAllocation(act: Act, input: EndAllocationInput): Promise<Outcome> {
  const row = await heldOrSeen((lock) =>
    act.em.findOne(Allocation, { id: idOf(input.allocationId) }, lock),
  );
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const reason = written(input.reason, 'reason', 1000);
  const decision = decide(allocationState(row), {
    by: act.viewer,
    centreId: row.centreId as CentreId,
    to: input.to,
    reason,
  });
  if (decision.outcome === 'refused') return decision;
  if (decision.events.length > 0) closeAllocation(act, row, input.to);
  return { outcome: 'done', nodes: { allocation: row.id } };
}

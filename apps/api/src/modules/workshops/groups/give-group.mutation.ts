import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { giveGroup as decide, holdsOn, type StaffId } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { idOf, outdated } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { allocationState } from '../../allocations/allocation-state.ts';
import { Allocation } from '../../allocations/allocation.entity.ts';
import { findWorker } from '../../staff/is-worker.ts';
import { actOnGroup } from './act-on-group.ts';
import { findGroup } from './find-group.ts';
import { GiveGroupInput, GiveGroupResult } from './give-group.input.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { workerBusy } from './worker-busy.ts';

@Resolver()
export class GiveGroupMutation {
  @Mutation(() => GiveGroupResult, {
    description: 'Give one group to another worker, with the dates that are left',
  })
  giveGroup(
    @Arg('input', () => GiveGroupInput, { description: 'What is sent' })
    input: GiveGroupInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof GiveGroupResult> {
    return answerAct(context, info, {
      name: 'giveGroup',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => giveGroup(act, input),
    });
  }
}

async function giveGroup(act: Act, input: GiveGroupInput): Promise<Outcome> {
  const { from } = input;
  const found = await findGroup(act, input.groupId);
  const stale = outdated(found.row, input.expectedVersion);
  if (stale) return stale;
  const workerId = idOf(input.workerId) as StaffId;
  const times = await act.em.find(Allocation, { workerId, schoolId: found.row.schoolId });
  const decision = decide(found.state, {
    ...{ by: act.viewer, today: act.today, workerId, from },
    isWorker: (await findWorker(act, workerId)) !== null,
    isOfSchool: times.map(allocationState).some((one) => holdsOn(one, from)),
    workerBusy: await workerBusy(act, workerId, act.today),
  });
  if (decision.outcome === 'accepted' && decision.events.length > 0)
    act.tell({ kind: 'WORK_HANDED_OVER', to: workerId, path: `/workshops/${found.row.id}` });
  return actOnGroup(act, found, decision);
}

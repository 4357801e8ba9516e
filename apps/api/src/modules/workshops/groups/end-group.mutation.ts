import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { endGroup as decide } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { outdated, writtenOrNull } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { actOnGroup } from './act-on-group.ts';
import { findGroup } from './find-group.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { EndGroupInput, EndGroupResult } from './end-group.input.ts';

@Resolver()
export class EndGroupMutation {
  @Mutation(() => EndGroupResult, {
    description: 'End a group, with an outcome for each member and one evaluation (WRK-5)',
  })
  endGroup(
    @Arg('input', () => EndGroupInput, { description: 'What is sent' })
    input: EndGroupInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EndGroupResult> {
    return answerAct(context, info, {
      name: 'endGroup',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => endGroup(act, input),
    });
  }
}

async function endGroup(act: Act, input: EndGroupInput): Promise<Outcome> {
  const found = await findGroup(act, input.groupId);
  const stale = outdated(found.row, input.expectedVersion);
  if (stale) return stale;
  const decision = decide(found.state, {
    by: act.viewer,
    today: act.today,
    on: input.on,
    reason: input.reason,
    evaluation: writtenOrNull(input.evaluation, 'evaluation'),
  });
  return actOnGroup(act, found, decision);
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { startGroup as decide } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { outdated } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { actOnGroup } from './act-on-group.ts';
import { findGroup } from './find-group.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { StartGroupInput, StartGroupResult } from './start-group.input.ts';

@Resolver()
export class StartGroupMutation {
  @Mutation(() => StartGroupResult, {
    description: 'Say that a group has begun',
  })
  startGroup(
    @Arg('input', () => StartGroupInput, { description: 'What is sent' })
    input: StartGroupInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof StartGroupResult> {
    return answerAct(context, info, {
      name: 'startGroup',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => startGroup(act, input),
    });
  }
}

async function startGroup(act: Act, input: StartGroupInput): Promise<Outcome> {
  const found = await findGroup(act, input.groupId);
  const stale = outdated(found.row, input.expectedVersion);
  if (stale) return stale;
  const { programme } = found.facts;
  const decision = decide(found.state, {
    by: act.viewer,
    today: act.today,
    on: input.on,
    programme,
  });
  return actOnGroup(act, found, decision);
}

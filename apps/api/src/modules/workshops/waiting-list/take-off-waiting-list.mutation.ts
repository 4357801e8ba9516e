import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { takeOffWaitingList as decide } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { findWaitingList } from './find-waiting-list.ts';
import { endWaiting } from './stop-waiting.ts';
import { WaitingListSuccess } from './waiting-list-results.type.ts';
import {
  TakeOffWaitingListInput,
  TakeOffWaitingListResult,
} from './take-off-waiting-list.input.ts';

@Resolver()
export class TakeOffWaitingListMutation {
  @Mutation(() => TakeOffWaitingListResult, {
    description: 'Take a student off the waiting list',
  })
  takeOffWaitingList(
    @Arg('input', () => TakeOffWaitingListInput, { description: 'What is sent' })
    input: TakeOffWaitingListInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof TakeOffWaitingListResult> {
    return answerAct(context, info, {
      name: 'takeOffWaitingList',
      input,
      success: WaitingListSuccess,
      shows: { entry: 'WaitingListEntry' },
      work: (act) => takeOffWaitingList(act, input),
    });
  }
}

async function takeOffWaitingList(act: Act, input: TakeOffWaitingListInput): Promise<Outcome> {
  const { list, student, rows } = await findWaitingList(act, input);
  const decision = decide(list, {
    by: act.viewer,
    today: act.today,
    studentId: student.id,
    code: input.reason,
  });
  if (decision.outcome === 'refused') return decision;
  const waiting = rows.find(({ endedOn }) => endedOn == null) ?? rows.at(-1);
  for (const event of decision.events)
    if (event.type === 'TakenOffWaitingList' && waiting) endWaiting(act, waiting, event.code);
  return { outcome: 'done', nodes: { entry: waiting?.id ?? '' }, warnings: decision.warnings };
}

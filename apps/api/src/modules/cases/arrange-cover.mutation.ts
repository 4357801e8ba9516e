import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { arrangeCover as decide, type CoverId, type StaffId } from '@outreach/domain';
import { idOf, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { findWorker } from '../staff/is-worker.ts';
import { decideCase } from './decide-case.ts';
import { ArrangeCoverInput, ArrangeCoverResult } from './arrange-cover.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class ArrangeCoverMutation {
  @Mutation(() => ArrangeCoverResult, {
    description: 'Let another worker cover a case from a day to a day',
  })
  arrangeCover(
    @Arg('input', () => ArrangeCoverInput, { description: 'What is sent' })
    input: ArrangeCoverInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ArrangeCoverResult> {
    return answerAct(context, info, {
      name: 'arrangeCover',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => arrangeCover(act, input),
    });
  }
}

function arrangeCover(act: Act, input: ArrangeCoverInput): Promise<Outcome> {
  const { viewer: by, today, newId } = act;
  const workerId = idOf(input.workerId) as StaffId;
  const { from, to } = input;
  const reason = written(input.reason, 'reason');
  return decideCase(act, input, async (state) => {
    const isWorker = (await findWorker(act, workerId)) !== null;
    return decide(state, {
      by,
      today,
      isWorker,
      cover: { id: newId() as CoverId, workerId, from, to, reason },
    });
  });
}

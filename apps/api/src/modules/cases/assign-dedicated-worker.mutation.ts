import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { assignDedicatedWorker as decide, type StaffId } from '@outreach/domain';
import { idOf } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { findWorker } from '../staff/is-worker.ts';
import { decideCase } from './decide-case.ts';
import {
  AssignDedicatedWorkerInput,
  AssignDedicatedWorkerResult,
} from './assign-dedicated-worker.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class AssignDedicatedWorkerMutation {
  @Mutation(() => AssignDedicatedWorkerResult, { description: 'Give a case its dedicated worker' })
  assignDedicatedWorker(
    @Arg('input', () => AssignDedicatedWorkerInput, { description: 'What is sent' })
    input: AssignDedicatedWorkerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AssignDedicatedWorkerResult> {
    return answerAct(context, info, {
      name: 'assignDedicatedWorker',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => assignDedicatedWorker(act, input),
    });
  }
}

function assignDedicatedWorker(act: Act, input: AssignDedicatedWorkerInput): Promise<Outcome> {
  const workerId = idOf(input.workerId) as StaffId;
  return decideCase(act, input, async (state) => {
    const isWorker = (await findWorker(act, workerId)) !== null;
    return decide(state, { by: act.viewer, workerId, isWorker, from: input.from });
  });
}

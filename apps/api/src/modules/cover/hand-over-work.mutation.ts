import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { handOverWork as decide, type CentreId, type StaffId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { answerAct } from '../../acts/answer-act.ts';
import { idOf, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { tellSchools } from '../notices/tell-schools.ts';
import { HandOverSuccess } from './cover-results.type.ts';
import { findWork } from './find-work.ts';
import { HandOverWorkInput, HandOverWorkResult } from './hand-over-work.input.ts';
import { allPlanned, otherWorker, released } from './other-worker.ts';
import { schoolsOf, storeWorkEvent } from './store-work-event.ts';

@Resolver()
export class HandOverWorkMutation {
  @Mutation(() => HandOverWorkResult, {
    description: 'Hand over all that a worker has to another, for good, from a day on',
  })
  handOverWork(
    @Arg('input', () => HandOverWorkInput, { description: 'What is sent' })
    input: HandOverWorkInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof HandOverWorkResult> {
    return answerAct(context, info, {
      name: 'handOverWork',
      input,
      success: HandOverSuccess,
      shows: { worker: 'StaffMember' },
      work: (act) => handOverWork(act, input),
    });
  }
}

async function handOverWork(act: Act, input: HandOverWorkInput): Promise<Outcome> {
  const { from, fromWorkerId, toWorkerId } = input;
  const reason = written(input.reason, 'reason', 1000);
  const work = await findWork(
    act,
    { workerId: fromWorkerId, otherId: toWorkerId },
    { from, to: null },
  );
  const { worker } = work;
  const release = released(input.releaseSessionIds);
  const decision = decide(work.state, {
    ...(await otherWorker(act, toWorkerId, from)),
    ...{ by: act.viewer, today: act.today, centreId: worker.centreId as CentreId },
    ...{ from, reason, release },
    toWorkerId: idOf(toWorkerId) as StaffId,
  });
  if (decision.outcome === 'refused') return decision;
  allPlanned(release, work.state);
  act.record({
    event: 'WORK_HANDED_OVER',
    subject: 'STAFF',
    subjectId: worker.id,
    facts: [
      { name: 'worker', value: idOf(toWorkerId) },
      { name: 'from', value: from },
    ],
  });
  for (const to of [worker.id, idOf(toWorkerId)])
    act.tell({ kind: 'WORK_HANDED_OVER', to, path: '/cases' });
  await tellSchools(act, schoolsOf(decision.events), 'SCHOOL_HANDED_OVER');
  const quietly = { ...act, tell: () => undefined };
  for (const event of decision.events) await storeWorkEvent(quietly, work, event, reason);
  return { outcome: 'done', nodes: { worker: idOf(toWorkerId) }, warnings: decision.warnings };
}

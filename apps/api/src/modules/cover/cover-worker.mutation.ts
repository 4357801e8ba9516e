import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { coverWorker as decide, type CentreId, type StaffId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { answerAct } from '../../acts/answer-act.ts';
import { idOf, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { tellSchools } from '../notices/tell-schools.ts';
import { CoverWorkerInput, CoverWorkerResult } from './cover-worker.input.ts';
import { WorkerCoverSuccess } from './cover-results.type.ts';
import { findWork } from './find-work.ts';
import { allPlanned, otherWorker, released } from './other-worker.ts';
import { schoolsOf, storeWorkEvent } from './store-work-event.ts';
import { WorkerCover } from './worker-cover.entity.ts';

@Resolver()
export class CoverWorkerMutation {
  @Mutation(() => CoverWorkerResult, {
    description: 'Let another worker cover all that a worker has, from a day to a day',
  })
  coverWorker(
    @Arg('input', () => CoverWorkerInput, { description: 'What is sent' })
    input: CoverWorkerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CoverWorkerResult> {
    return answerAct(context, info, {
      name: 'coverWorker',
      input,
      success: WorkerCoverSuccess,
      shows: { cover: 'WorkerCover' },
      work: (act) => coverWorker(act, input),
    });
  }
}

async function coverWorker(act: Act, input: CoverWorkerInput): Promise<Outcome> {
  const { from, to, coveringWorkerId } = input;
  const reason = written(input.reason, 'reason', 1000);
  const work = await findWork(
    act,
    { workerId: input.awayWorkerId, otherId: coveringWorkerId },
    { from, to },
  );
  const { worker } = work;
  const release = released(input.releaseSessionIds);
  const decision = decide(work.state, {
    ...(await otherWorker(act, coveringWorkerId, from)),
    ...{ by: act.viewer, today: act.today, centreId: worker.centreId as CentreId },
    ...{ from, to, reason, release },
    coveringWorkerId: idOf(coveringWorkerId) as StaffId,
  });
  if (decision.outcome === 'refused') return decision;
  allPlanned(release, work.state);
  const id = act.newId();
  act.em.persist(
    act.em.create(WorkerCover, {
      id,
      centreId: worker.centreId,
      workerId: worker.id,
      coveringWorkerId: idOf(coveringWorkerId),
      startsOn: from,
      endsOn: to,
      reason,
      arrangedBy: act.viewer.staffId,
      arrangedAt: act.now,
    }),
  );
  act.record({
    event: 'WORKER_COVERED',
    subject: 'STAFF',
    subjectId: worker.id,
    facts: [
      { name: 'worker', value: idOf(coveringWorkerId) },
      { name: 'from', value: from },
      { name: 'to', value: to },
    ],
  });
  // One mail for all of it, and not one for each case.
  for (const to of [worker.id, idOf(coveringWorkerId)])
    act.tell({ kind: 'COVER_BEGINS', to, path: `/week?from=${from}`, on: from });
  await tellSchools(act, schoolsOf(decision.events), 'SCHOOL_COVERED');
  const quietly = { ...act, tell: () => undefined };
  for (const event of decision.events) await storeWorkEvent(quietly, work, event, reason);
  return { outcome: 'done', nodes: { cover: id }, warnings: decision.warnings };
}

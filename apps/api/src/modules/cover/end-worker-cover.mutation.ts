import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { endWorkerCover as decide, type CentreId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { answerAct } from '../../acts/answer-act.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { tellSchools } from '../notices/tell-schools.ts';
import { HandOverSuccess } from './cover-results.type.ts';
import { EndWorkerCoverInput, EndWorkerCoverResult } from './end-worker-cover.input.ts';
import { findCover } from './find-cover.ts';
import { allPlanned, released } from './other-worker.ts';
import { schoolsOf, storeWorkEvent } from './store-work-event.ts';

@Resolver()
export class EndWorkerCoverMutation {
  @Mutation(() => EndWorkerCoverResult, {
    description: 'Say that a worker who is covered is back before the day: all of it comes back',
  })
  endWorkerCover(
    @Arg('input', () => EndWorkerCoverInput, { description: 'What is sent' })
    input: EndWorkerCoverInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EndWorkerCoverResult> {
    return answerAct(context, info, {
      name: 'endWorkerCover',
      input,
      success: HandOverSuccess,
      shows: { worker: 'StaffMember' },
      work: (act) => endWorkerCover(act, input),
    });
  }
}

async function endWorkerCover(act: Act, input: EndWorkerCoverInput): Promise<Outcome> {
  const { backOn, coverId, releaseSessionIds } = input;
  const found = await findCover(act, coverId, backOn);
  const { row, worker, state } = found;
  const release = released(releaseSessionIds);
  const decision = decide(state, {
    ...{ by: act.viewer, today: act.today, centreId: worker.centreId as CentreId },
    ...{ backOn, release },
  });
  if (decision.outcome === 'refused') return decision;
  allPlanned(release, state);
  act.record({
    event: 'WORKER_COVER_ENDED',
    subject: 'STAFF',
    subjectId: worker.id,
    facts: [
      { name: 'worker', value: row.coveringWorkerId },
      { name: 'on', value: backOn },
    ],
  });
  for (const to of [row.workerId, row.coveringWorkerId])
    act.tell({ kind: 'COVER_ENDED', to, path: `/week?from=${backOn}` });
  await tellSchools(act, schoolsOf(decision.events), 'SCHOOL_COVER_ENDED');
  const quietly = { ...act, tell: () => undefined };
  for (const event of decision.events) {
    if (event.type !== 'WorkerCoverEnded') await storeWorkEvent(quietly, found, event, '');
    else if (event.to === null) act.em.remove(row);
    else row.endsOn = event.to;
  }
  return { outcome: 'done', nodes: { worker: worker.id }, warnings: decision.warnings };
}

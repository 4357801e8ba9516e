import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { moveRunDate as decide } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { calendarOf } from '../../../acts/calendar-of.ts';
import { outdated } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { actOnGroup } from './act-on-group.ts';
import { findGroup } from './find-group.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { memberFacts } from './member-facts.ts';
import { workerBusy } from './worker-busy.ts';
import { MoveRunDateInput, MoveRunDateResult } from './move-run-date.input.ts';

@Resolver()
export class MoveRunDateMutation {
  @Mutation(() => MoveRunDateResult, {
    description: 'Move a session of a run, or it and all that follow (WRK-1)',
  })
  moveRunDate(
    @Arg('input', () => MoveRunDateInput, { description: 'What is sent' })
    input: MoveRunDateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MoveRunDateResult> {
    return answerAct(context, info, {
      name: 'moveRunDate',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => moveRunDate(act, input),
    });
  }
}

async function moveRunDate(act: Act, input: MoveRunDateInput): Promise<Outcome> {
  const found = await findGroup(act, input.groupId);
  const stale = outdated(found.row, input.expectedVersion);
  if (stale) return stale;
  const { number, on, startsAt, scope } = input;
  const decision = decide(found.state, {
    by: act.viewer,
    today: act.today,
    number,
    to: { on, startsAt },
    scope,
    calendar: await calendarOf(act.em, found.row.schoolId),
    recorded: found.stored.dates
      .filter(({ state }) => state === 'HAPPENED')
      .map((date) => date.number),
    workerBusy: await workerBusy(act, found.row.workerId, act.today),
    reason: input.reason,
    facts: found.facts,
    members: await memberFacts(act, found),
  });
  return actOnGroup(act, found, decision);
}

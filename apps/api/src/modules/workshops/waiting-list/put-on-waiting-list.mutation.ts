import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { putOnWaitingList as decide } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { writtenOrNull } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { GroupMembership } from '../groups/group-membership.entity.ts';
import { findWaitingList } from './find-waiting-list.ts';
import { startWaiting } from './start-waiting.ts';
import { WaitingListSuccess } from './waiting-list-results.type.ts';
import { PutOnWaitingListInput, PutOnWaitingListResult } from './put-on-waiting-list.input.ts';

@Resolver()
export class PutOnWaitingListMutation {
  @Mutation(() => PutOnWaitingListResult, {
    description: 'Put a student on the waiting list of a programme at a school',
  })
  putOnWaitingList(
    @Arg('input', () => PutOnWaitingListInput, { description: 'What is sent' })
    input: PutOnWaitingListInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PutOnWaitingListResult> {
    return answerAct(context, info, {
      name: 'putOnWaitingList',
      input,
      success: WaitingListSuccess,
      shows: { entry: 'WaitingListEntry' },
      work: (act) => putOnWaitingList(act, input),
    });
  }
}

async function putOnWaitingList(act: Act, input: PutOnWaitingListInput): Promise<Outcome> {
  const { em, viewer, today } = act;
  const { list, student, where, rows } = await findWaitingList(act, input);
  const places = await em.count(GroupMembership, {
    programmeId: list.programmeId,
    studentId: student.id,
    endsOn: null,
  });
  const decision = decide(list, {
    by: viewer,
    today,
    studentId: student.id,
    since: input.since,
    note: writtenOrNull(input.note, 'note', 2_000),
    hasPlace: places > 0,
  });
  if (decision.outcome === 'refused') return decision;
  let id = rows.find(({ endedOn }) => endedOn == null)?.id ?? '';
  for (const event of decision.events) {
    if (event.type !== 'PutOnWaitingList') continue;
    const { since, note } = event.entry;
    id = startWaiting(act, { ...where, since, note });
  }
  return { outcome: 'done', nodes: { entry: id }, warnings: decision.warnings };
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { moveMember as decide } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { idOf } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { applyGroupEvents, type StoredGroupEvent } from './apply-group-event.ts';
import { findCandidate } from './find-candidate.ts';
import { findGroup } from './find-group.ts';
import { MemberMovedSuccess } from './group-results.type.ts';
import { joiningOf } from './joining.ts';
import { keepLessons } from './keep-lessons.ts';
import { notesAbout } from './notes-about.ts';
import { MoveMemberInput, MoveMemberResult } from './move-member.input.ts';

@Resolver()
export class MoveMemberMutation {
  @Mutation(() => MoveMemberResult, {
    description:
      'Move a student from one group into another, held against all that a newcomer is held against (GRP-4)',
  })
  moveMember(
    @Arg('input', () => MoveMemberInput, { description: 'What is sent' })
    input: MoveMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MoveMemberResult> {
    return answerAct(context, info, {
      name: 'moveMember',
      input,
      success: MemberMovedSuccess,
      shows: { group: 'WorkshopGroup', leftGroup: 'WorkshopGroup' },
      work: (act) => moveMember(act, input),
    });
  }
}

async function moveMember(act: Act, input: MoveMemberInput): Promise<Outcome> {
  // The lesser id first, so that of two who move to and fro neither waits for the other.
  const [first, second] = [idOf(input.fromGroupId), idOf(input.groupId)].sort();
  const found = [await findGroup(act, first ?? ''), await findGroup(act, second ?? '')] as const;
  const [from, to] = first === idOf(input.groupId) ? [found[1], found[0]] : found;
  const joining = joiningOf(input);
  const candidate = await findCandidate(act, input.studentId, joining.lessons);
  const decision = decide(
    { from: from.state, to: to.facts },
    {
      ...joining,
      by: act.viewer,
      candidate: candidate.facts,
      notes: notesAbout(found, input, candidate.student),
    },
  );
  if (decision.outcome === 'refused') return decision;
  for (const { left, joined } of decision.events) {
    await keepLessons(act, candidate.student, joining.lessons);
    await applyGroupEvents(act, from, [left as StoredGroupEvent]);
    await applyGroupEvents(act, to, [joined as StoredGroupEvent]);
  }
  return {
    outcome: 'done',
    nodes: { group: to.row.id, leftGroup: from.row.id },
    warnings: decision.warnings,
  };
}

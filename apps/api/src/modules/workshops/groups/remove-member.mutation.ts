import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { removeMember as decide, type StudentId } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { idOf, writtenOrNull } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { actOnGroup } from './act-on-group.ts';
import { findGroup } from './find-group.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { notesAbout } from './notes-about.ts';
import { RemoveMemberInput, RemoveMemberResult } from './remove-member.input.ts';

@Resolver()
export class RemoveMemberMutation {
  @Mutation(() => RemoveMemberResult, {
    description: 'End a student’s place in a group; what was attended stays (GRP-5)',
  })
  removeMember(
    @Arg('input', () => RemoveMemberInput, { description: 'What is sent' })
    input: RemoveMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemoveMemberResult> {
    return answerAct(context, info, {
      name: 'removeMember',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => removeMember(act, input),
    });
  }
}

async function removeMember(act: Act, input: RemoveMemberInput): Promise<Outcome> {
  const found = await findGroup(act, input.groupId);
  const decision = decide(found.state, {
    by: act.viewer,
    today: act.today,
    studentId: idOf(input.studentId) as StudentId,
    on: input.on,
    leaving: {
      code: input.leavingReason,
      note: writtenOrNull(input.leavingNote, 'leavingNote', 2_000),
    },
    notes: notesAbout([found], input),
  });
  return actOnGroup(act, found, decision);
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { addMember as decide } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { actOnGroup } from './act-on-group.ts';
import { findCandidate } from './find-candidate.ts';
import { findGroup } from './find-group.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { joiningOf } from './joining.ts';
import { keepLessons } from './keep-lessons.ts';
import { notesAbout } from './notes-about.ts';
import { stopWaiting } from '../waiting-list/stop-waiting.ts';
import { AddMemberInput, AddMemberResult } from './add-member.input.ts';

@Resolver()
export class AddMemberMutation {
  @Mutation(() => AddMemberResult, {
    description: 'Give a student a place in a group (GRP-1 to GRP-5, WRK-6)',
  })
  addMember(
    @Arg('input', () => AddMemberInput, { description: 'What is sent' })
    input: AddMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AddMemberResult> {
    return answerAct(context, info, {
      name: 'addMember',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => addMember(act, input),
    });
  }
}

async function addMember(act: Act, input: AddMemberInput): Promise<Outcome> {
  const found = await findGroup(act, input.groupId);
  const joining = joiningOf(input);
  const candidate = await findCandidate(act, input.studentId, joining.lessons);
  const decision = decide(found.facts, {
    ...joining,
    by: act.viewer,
    candidate: candidate.facts,
    notes: notesAbout([found], input, candidate.student),
  });
  if (decision.outcome === 'accepted' && decision.events.length > 0) {
    await keepLessons(act, candidate.student, joining.lessons);
    await stopWaiting(act, found.row.programmeId, candidate.student.id, 'GOT_A_PLACE');
  }
  return actOnGroup(act, found, decision);
}

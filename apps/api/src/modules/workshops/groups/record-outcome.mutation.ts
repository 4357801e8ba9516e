import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { recordOutcome as decide, type StudentId } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { idOf, writtenOrNull } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { actOnGroup } from './act-on-group.ts';
import { findGroup } from './find-group.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { notesAbout } from './notes-about.ts';
import { RecordOutcomeInput, RecordOutcomeResult } from './record-outcome.input.ts';

@Resolver()
export class RecordOutcomeMutation {
  @Mutation(() => RecordOutcomeResult, {
    description: 'Record what a group did for one member (WRK-5)',
  })
  recordOutcome(
    @Arg('input', () => RecordOutcomeInput, { description: 'What is sent' })
    input: RecordOutcomeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordOutcomeResult> {
    return answerAct(context, info, {
      name: 'recordOutcome',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => recordOutcome(act, input),
    });
  }
}

async function recordOutcome(act: Act, input: RecordOutcomeInput): Promise<Outcome> {
  const found = await findGroup(act, input.groupId);
  const decision = decide(found.state, {
    by: act.viewer,
    studentId: idOf(input.studentId) as StudentId,
    outcome: {
      code: input.outcome,
      note: writtenOrNull(input.outcomeNote, 'outcomeNote', 2_000),
    },
    notes: notesAbout([found], input),
  });
  return actOnGroup(act, found, decision);
}

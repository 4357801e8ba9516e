import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { consentStanding, writeTransitionNote as decide } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf, outdated, present, writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { consentRecordsOf } from '../consents/find-consent.ts';
import { lockStudent } from '../workshops/lock-student.ts';
import { nominationState } from './nomination-state.ts';
import { storeNote } from './store-note.ts';
import { TransitionNomination } from './transition-nomination.entity.ts';
import { TransitionNote } from './transition-note.entity.ts';
import { TransitionSuccess } from './transition-results.type.ts';
import {
  WriteTransitionNoteInput,
  WriteTransitionNoteResult,
} from './write-transition-note.input.ts';

@Resolver()
export class WriteTransitionNoteMutation {
  @Mutation(() => WriteTransitionNoteResult, {
    description:
      'Write what goes with a pupil, strengths first; what was written before stays (TRN-4)',
  })
  writeTransitionNote(
    @Arg('input', () => WriteTransitionNoteInput, { description: 'What is sent' })
    input: WriteTransitionNoteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WriteTransitionNoteResult> {
    return answerAct(context, info, {
      name: 'writeTransitionNote',
      input,
      success: TransitionSuccess,
      shows: { nomination: 'TransitionNomination' },
      work: (act) => writeTransitionNote(act, input),
    });
  }
}

const LONGEST = 2_000;

async function writeTransitionNote(act: Act, input: WriteTransitionNoteInput): Promise<Outcome> {
  const { em, viewer: by, today, settings } = act;
  const id = idOf(input.nominationId);
  const { studentId } = present(await em.findOne(TransitionNomination, { id }));
  await lockStudent(act, studentId);
  const row = present(await em.findOne(TransitionNomination, { id }, { refresh: true }));
  const [last] = await em.find(
    TransitionNote,
    { nominationId: id },
    { orderBy: { version: 'desc' }, limit: 1 },
  );
  const version = last?.version ?? 0;
  const stale = outdated({ version }, input.expectedVersion);
  if (stale) return stale;
  const { restricted } = input;
  const words = {
    strengths: writtenOrNull(input.strengths, 'strengths', LONGEST),
    whatHelps: writtenOrNull(input.whatHelps, 'whatHelps', LONGEST),
    worries: writtenOrNull(input.worries, 'worries', LONGEST),
    goTo: writtenOrNull(input.goTo, 'goTo', 200),
    forConversation: input.forConversation,
  };
  const decision = decide(
    { ...(await nominationState(act, row)), version },
    {
      ...{ by, today, words },
      ...(restricted != null && { restricted: writtenOrNull(restricted, 'restricted', LONGEST) }),
      consent: consentStanding(
        await consentRecordsOf(act, studentId),
        today,
        settings.consentRenewalNoticeDays,
      ),
    },
  );
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) storeNote(act, row, event);
  return { outcome: 'done', nodes: { nomination: id }, warnings: decision.warnings };
}

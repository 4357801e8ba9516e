import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import {
  addDays,
  canStartReferral,
  emptyReferralContent,
  violation,
  type CentreId,
  type SchoolId,
} from '@outreach/domain';
import { held, idOf, present } from '../../acts/find.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import { Student } from '../students/student.entity.ts';
import { ofDraft } from './draft-happening.ts';
import { ReferralDraft } from './referral-draft.entity.ts';
import { StartReferralDraftInput, StartReferralDraftResult } from './start-referral-draft.input.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';

@Resolver()
export class StartReferralDraftMutation {
  @Mutation(() => StartReferralDraftResult, {
    description: 'Begin a referral for a student on roll at the school',
  })
  startReferralDraft(
    @Arg('input', () => StartReferralDraftInput, { description: 'What is sent' })
    input: StartReferralDraftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof StartReferralDraftResult> {
    return answerAct(context, info, {
      name: 'startReferralDraft',
      input,
      success: ReferralDraftSuccess,
      shows: { referralDraft: 'ReferralDraft' },
      work: (act) => startReferralDraft(act, input),
    });
  }
}

/** Days after which a draft that nobody sent is deleted. */
const KEPT_DAYS = 90;

/** The student is held, so that of two who begin at once the second finds the draft of the first. */
async function startReferralDraft(
  act: Act,
  { studentId }: StartReferralDraftInput,
): Promise<Outcome> {
  const { em, viewer, now, today, newId } = act;
  const student = present(await em.findOne(Student, { id: idOf(studentId) }, held));
  const place = { centreId: student.centreId as CentreId, schoolId: student.schoolId as SchoolId };
  if (!canStartReferral(viewer, place)) return refusedWith(violation('NOT_YOUR_SCHOOL'));
  const mine = await em.findOne(ReferralDraft, {
    studentId: student.id,
    schoolId: student.schoolId,
  });
  if (mine) return { outcome: 'done', nodes: { referralDraft: mine.id } };
  const draft = em.create(ReferralDraft, {
    id: newId(),
    ...place,
    studentId: student.id,
    authorId: viewer.staffId,
    content: { ...emptyReferralContent() },
    startedAt: now,
    savedAt: now,
    purgeOn: addDays(today, KEPT_DAYS),
  });
  em.persist(draft);
  act.record(ofDraft(draft, 'DRAFT_STARTED'));
  return { outcome: 'done', nodes: { referralDraft: draft.id } };
}

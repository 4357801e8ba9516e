import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { writeNeedsProfile as decide } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { outdated, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { onCase } from './decide-plan.ts';
import { findCaseOfPlan, ownerOf } from './find-plan.ts';
import { latestProfile } from './latest-profile.ts';
import { NeedsProfile } from './needs-profile.entity.ts';
import { placeOf } from './plan-state.ts';
import { WriteNeedsProfileInput, WriteNeedsProfileResult } from './write-needs-profile.input.ts';
import { NeedsProfileSuccess } from './plan-results.type.ts';

@Resolver()
export class WriteNeedsProfileMutation {
  @Mutation(() => WriteNeedsProfileResult, {
    description:
      'Write what is known of a student, strengths first; what was written before stays (ASS-2)',
  })
  writeNeedsProfile(
    @Arg('input', () => WriteNeedsProfileInput, { description: 'What is sent' })
    input: WriteNeedsProfileInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WriteNeedsProfileResult> {
    return answerAct(context, info, {
      name: 'writeNeedsProfile',
      input,
      success: NeedsProfileSuccess,
      shows: { profile: 'NeedsProfile' },
      work: (act) => writeNeedsProfile(act, input),
    });
  }
}

/** More than anybody writes of one child. */
const MOST_STATEMENTS = 60;

async function writeNeedsProfile(act: Act, input: WriteNeedsProfileInput): Promise<Outcome> {
  const { em, newId, now } = act;
  if (input.statements.length > MOST_STATEMENTS) throw badInput('statements');
  const supportCase = await findCaseOfPlan(act, input.caseId);
  const before = await latestProfile(act, supportCase);
  const stale = outdated({ version: before?.version ?? 0 }, input.expectedVersion);
  if (stale) return stale;
  const statements = input.statements.map(({ section, text, saidBy, saidOn }) => ({
    ...{ section, saidBy, saidOn },
    text: written(text, 'text', 2_000).trim(),
  }));
  const { studentDeclined } = input;
  const decision = decide(
    { ...placeOf(supportCase), versions: before === null ? [] : [before] },
    { ...onCase(act, supportCase), studentDeclined, statements },
  );
  if (decision.outcome === 'refused') return decision;
  const id = newId();
  for (const { profile } of decision.events) {
    const row = { ...profile, statements: [...profile.statements] };
    em.persist(
      em.create(NeedsProfile, {
        ...{ ...ownerOf(supportCase), ...row, id, caseId: supportCase.id, writtenAt: now },
      }),
    );
    act.record({
      event: 'NEEDS_PROFILE_WRITTEN',
      subject: 'PLAN',
      subjectId: id,
      schoolId: supportCase.schoolId,
      studentId: supportCase.studentId,
      caseId: supportCase.id,
      facts: [{ name: 'number', value: String(profile.version) }],
    });
  }
  return { outcome: 'done', nodes: { profile: id }, warnings: decision.warnings };
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { reopenCase as decide, type CaseId } from '@outreach/domain';
import { calendarOf } from '../../acts/calendar-of.ts';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideCase } from './decide-case.ts';
import { SupportCase } from './support-case.entity.ts';
import { ReopenCaseInput, ReopenCaseResult } from './reopen-case.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class ReopenCaseMutation {
  @Mutation(() => ReopenCaseResult, { description: 'Reopen a case that closed not long ago' })
  reopenCase(
    @Arg('input', () => ReopenCaseInput, { description: 'What is sent' }) input: ReopenCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReopenCaseResult> {
    return answerAct(context, info, {
      name: 'reopenCase',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => reopenCase(act, input),
    });
  }
}

function reopenCase(act: Act, input: ReopenCaseInput): Promise<Outcome> {
  const reason = written(input.reason, 'reason');
  const { em, viewer: by, today, settings } = act;
  return decideCase(act, input, async (state, { row }) => {
    const open = await em.findOne(SupportCase, {
      studentId: row.studentId,
      status: { $ne: 'CLOSED' },
      id: { $ne: row.id },
    });
    const { terms } = await calendarOf(em, row.schoolId);
    return decide(state, {
      by,
      today,
      reason,
      terms,
      openCaseId: (open?.id ?? null) as CaseId | null,
      settings,
    });
  });
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { closeCase as decide, type CaseId } from '@outreach/domain';
import { idOf, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { releaseStudents } from '../sessions/release-students.ts';
import { releaseMembers } from '../workshops/groups/release-members.ts';
import { decideCase } from './decide-case.ts';
import { CloseCaseInput, CloseCaseResult } from './close-case.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class CloseCaseMutation {
  @Mutation(() => CloseCaseResult, { description: 'Close a case with its outcome' })
  closeCase(
    @Arg('input', () => CloseCaseInput, { description: 'What is sent' }) input: CloseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CloseCaseResult> {
    return answerAct(context, info, {
      name: 'closeCase',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => closeCase(act, input),
    });
  }
}

async function closeCase(act: Act, input: CloseCaseInput): Promise<Outcome> {
  const reason = written(input.reason, 'reason');
  const { viewer: by, today } = act;
  const { outcome, closedOn } = input;
  let studentId = '';
  const done = await decideCase(act, input, (state, { row }) => {
    studentId = row.studentId;
    return decide(state, { by, today, outcome, reason, closedOn });
  });
  if (done.outcome !== 'done') return done;
  const cause = { code: 'CASE_CLOSED', caseId: idOf(input.caseId) as CaseId } as const;
  await releaseStudents(act, studentId, () => cause);
  await releaseMembers(act, studentId, cause);
  return done;
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { removeSchoolClosure as decide, type CentreId } from '@outreach/domain';
import { idOf, present } from '../../acts/find.ts';
import { notFound } from '../../errors/api-error.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { SchoolClosure } from './school-closure.entity.ts';
import {
  RemoveSchoolClosureInput,
  RemoveSchoolClosureResult,
} from './remove-school-closure.input.ts';
import { SchoolSuccess } from './school-results.type.ts';

@Resolver()
export class RemoveSchoolClosureMutation {
  @Mutation(() => RemoveSchoolClosureResult, { description: 'Remove a closure' })
  removeSchoolClosure(
    @Arg('input', () => RemoveSchoolClosureInput, { description: 'What is sent' })
    input: RemoveSchoolClosureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemoveSchoolClosureResult> {
    return answerAct(context, info, {
      name: 'removeSchoolClosure',
      input,
      success: SchoolSuccess,
      shows: { school: 'School' },
      work: (act) => removeSchoolClosure(act, input),
    });
  }
}

async function removeSchoolClosure(
  act: Act,
  { closureId }: RemoveSchoolClosureInput,
): Promise<Outcome> {
  const row = present(await act.em.findOne(SchoolClosure, { id: idOf(closureId) }));
  const closure = { centreId: row.centreId as CentreId, date: row.closedOn };
  const decision = decide(closure, { by: act.viewer });
  if (decision.outcome === 'refused') return decision;
  // Of two who remove it at once, the second finds nothing left.
  if ((await act.em.nativeDelete(SchoolClosure, { id: row.id })) === 0) throw notFound();
  act.record({
    event: 'SCHOOL_CLOSURE_REMOVED',
    subject: 'SCHOOL',
    subjectId: row.schoolId,
    schoolId: row.schoolId,
    facts: [{ name: 'on', value: row.closedOn }],
  });
  return { outcome: 'done', nodes: { school: row.schoolId } };
}

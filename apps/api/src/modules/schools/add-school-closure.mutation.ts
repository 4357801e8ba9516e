import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { addSchoolClosure as decide, type CentreId } from '@outreach/domain';
import { calendarOf } from '../../acts/calendar-of.ts';
import { idOf, present, writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { SchoolClosure } from './school-closure.entity.ts';
import { School } from './school.entity.ts';
import { AddSchoolClosureInput, AddSchoolClosureResult } from './add-school-closure.input.ts';
import { SchoolSuccess } from './school-results.type.ts';

@Resolver()
export class AddSchoolClosureMutation {
  @Mutation(() => AddSchoolClosureResult, {
    description: 'Add a day on which the school is shut to students',
  })
  addSchoolClosure(
    @Arg('input', () => AddSchoolClosureInput, { description: 'What is sent' })
    input: AddSchoolClosureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AddSchoolClosureResult> {
    return answerAct(context, info, {
      name: 'addSchoolClosure',
      input,
      success: SchoolSuccess,
      shows: { school: 'School' },
      work: (act) => addSchoolClosure(act, input),
    });
  }
}

async function addSchoolClosure(act: Act, input: AddSchoolClosureInput): Promise<Outcome> {
  const { em, viewer: by, newId } = act;
  const school = present(await em.findOne(School, { id: idOf(input.schoolId) }));
  const { date, kind } = input;
  const decision = decide(await calendarOf(em, school.id), {
    by,
    centreId: school.centreId as CentreId,
    closure: { date, kind },
  });
  if (decision.outcome === 'refused') return decision;
  const note = writtenOrNull(input.note, 'note', 500);
  em.persist(
    em.create(SchoolClosure, {
      id: newId(),
      centreId: school.centreId,
      schoolId: school.id,
      closedOn: date,
      kind,
      note,
    }),
  );
  act.record({
    event: 'SCHOOL_CLOSURE_ADDED',
    subject: 'SCHOOL',
    subjectId: school.id,
    schoolId: school.id,
    facts: [{ name: 'on', value: date }],
  });
  return { outcome: 'done', nodes: { school: school.id }, warnings: decision.warnings };
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { addStudent as decide, type CentreId, type SchoolId } from '@outreach/domain';
import { idOf, present } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { School } from '../schools/school.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { detailsFrom } from './student-details.ts';
import { Student } from './student.entity.ts';
import { AddStudentInput, AddStudentResult } from './add-student.input.ts';
import { StudentSuccess } from './student-results.type.ts';

@Resolver()
export class AddStudentMutation {
  @Mutation(() => AddStudentResult, { description: 'Add a student on roll at the school' })
  addStudent(
    @Arg('input', () => AddStudentInput, { description: 'What is sent' }) input: AddStudentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AddStudentResult> {
    return answerAct(context, info, {
      name: 'addStudent',
      input,
      success: StudentSuccess,
      shows: { student: 'Student' },
      work: (act) => addStudent(act, input),
    });
  }
}

async function addStudent(act: Act, input: AddStudentInput): Promise<Outcome> {
  const { em, viewer: by, today, newId } = act;
  const school = present(await em.findOne(School, { id: idOf(input.schoolId) }));
  const place = { centreId: school.centreId as CentreId, schoolId: school.id as SchoolId };
  const decision = decide(place, {
    by,
    today,
    details: detailsFrom(input),
    onRollFrom: input.onRollFrom,
  });
  if (decision.outcome === 'refused') return decision;
  const id = newId();
  for (const { details, onRollFrom } of decision.events) {
    em.persist(em.create(Student, { ...details, ...place, id }));
    const enrolment = {
      ...place,
      id: newId(),
      studentId: id,
      kind: 'MAIN',
      yearGroup: details.yearGroup,
      startsOn: onRollFrom,
    };
    em.persist(em.create(Enrolment, enrolment));
    act.record({
      event: 'STUDENT_ADDED',
      subject: 'STUDENT',
      subjectId: id,
      schoolId: school.id,
      studentId: id,
    });
  }
  return { outcome: 'done', nodes: { student: id }, warnings: decision.warnings };
}

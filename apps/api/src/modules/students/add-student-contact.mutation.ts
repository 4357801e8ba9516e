import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { addStudentContact as decide } from '@outreach/domain';
import { written, writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { findStudent, ofStudent } from './find-student.ts';
import { StudentContact } from './student-contact.entity.ts';
import { AddStudentContactInput, AddStudentContactResult } from './add-student-contact.input.ts';
import { StudentSuccess } from './student-results.type.ts';

@Resolver()
export class AddStudentContactMutation {
  @Mutation(() => AddStudentContactResult, { description: 'Add a parent, carer or other contact' })
  addStudentContact(
    @Arg('input', () => AddStudentContactInput, { description: 'What is sent' })
    input: AddStudentContactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AddStudentContactResult> {
    return answerAct(context, info, {
      name: 'addStudentContact',
      input,
      success: StudentSuccess,
      shows: { student: 'Student' },
      work: (act) => addStudentContact(act, input),
    });
  }
}

async function addStudentContact(act: Act, input: AddStudentContactInput): Promise<Outcome> {
  const { em, viewer: by, newId } = act;
  const found = await findStudent(act, input.studentId);
  const { relationship, parentalResponsibility } = input;
  const contact = {
    name: written(input.name, 'name', 200).trim(),
    telephone: writtenOrNull(input.telephone, 'telephone', 40),
    email: writtenOrNull(input.email, 'email', 200),
    note: writtenOrNull(input.note, 'note', 2000),
  };
  const decision = decide(found.place, { by, ...contact });
  if (decision.outcome === 'refused') return decision;
  const priority = (await em.count(StudentContact, { studentId: found.row.id })) + 1;
  em.persist(
    em.create(StudentContact, {
      ...ofStudent(found),
      ...contact,
      id: newId(),
      relationship,
      parentalResponsibility,
      priority,
    }),
  );
  act.record({
    event: 'CONTACT_ADDED',
    subject: 'STUDENT',
    subjectId: found.row.id,
    schoolId: found.row.schoolId,
    studentId: found.row.id,
    facts: [{ name: 'relationship', value: relationship }],
  });
  return { outcome: 'done', nodes: { student: found.row.id }, warnings: decision.warnings };
}

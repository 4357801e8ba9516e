import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { recordStudentAgreement as decide } from '@outreach/domain';
import { writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { openCaseIdOf } from '../cases/open-case-id-of.ts';
import { findStudent, ofStudent } from '../students/find-student.ts';
import { StudentAgreement } from './student-agreement.entity.ts';
import {
  RecordStudentAgreementInput,
  RecordStudentAgreementResult,
} from './record-student-agreement.input.ts';
import { StudentSuccess } from '../students/student-results.type.ts';

@Resolver()
export class RecordStudentAgreementMutation {
  @Mutation(() => RecordStudentAgreementResult, {
    description: 'Record what the student said (SSR-4)',
  })
  recordStudentAgreement(
    @Arg('input', () => RecordStudentAgreementInput, { description: 'What is sent' })
    input: RecordStudentAgreementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordStudentAgreementResult> {
    return answerAct(context, info, {
      name: 'recordStudentAgreement',
      input,
      success: StudentSuccess,
      shows: { student: 'Student' },
      work: (act) => recordStudentAgreement(act, input),
    });
  }
}

async function recordStudentAgreement(
  act: Act,
  input: RecordStudentAgreementInput,
): Promise<Outcome> {
  const { em, viewer: by, today, newId } = act;
  const found = await findStudent(act, input.studentId);
  const { answer, recordedOn } = input;
  const caseId = await openCaseIdOf(act, found.place.studentId);
  const decision = decide(
    { ...found.place, caseId },
    {
      by,
      today,
      answer,
      words: writtenOrNull(input.words, 'words'),
      recordedOn,
    },
  );
  if (decision.outcome === 'refused') return decision;
  for (const { words } of decision.events) {
    const id = newId();
    em.persist(
      em.create(StudentAgreement, {
        ...ofStudent(found),
        id,
        answer,
        words,
        recordedOn,
        recordedBy: by.staffId,
      }),
    );
    act.record({
      event: 'STUDENT_AGREEMENT_RECORDED',
      subject: 'CONSENT',
      subjectId: id,
      schoolId: found.row.schoolId,
      studentId: found.row.id,
      facts: [{ name: 'answer', value: answer }],
    });
  }
  return { outcome: 'done', nodes: { student: found.row.id }, warnings: decision.warnings };
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { correctStudentDetails as decide } from '@outreach/domain';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { findStudent } from './find-student.ts';
import { detailsFrom, storedDetails } from './student-details.ts';
import {
  CorrectStudentDetailsInput,
  CorrectStudentDetailsResult,
} from './correct-student-details.input.ts';
import { StudentSuccess } from './student-results.type.ts';

@Resolver()
export class CorrectStudentDetailsMutation {
  @Mutation(() => CorrectStudentDetailsResult, { description: "Correct a student's details" })
  correctStudentDetails(
    @Arg('input', () => CorrectStudentDetailsInput, { description: 'What is sent' })
    input: CorrectStudentDetailsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CorrectStudentDetailsResult> {
    return answerAct(context, info, {
      name: 'correctStudentDetails',
      input,
      success: StudentSuccess,
      shows: { student: 'Student' },
      work: (act) => correctStudentDetails(act, input),
    });
  }
}

async function correctStudentDetails(
  act: Act,
  input: CorrectStudentDetailsInput,
): Promise<Outcome> {
  const { viewer: by, today } = act;
  const { row, place } = await findStudent(act, input.studentId);
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const decision = decide(
    { ...storedDetails(row), ...place },
    { by, today, details: detailsFrom(input) },
  );
  if (decision.outcome === 'refused') return decision;
  for (const { details, changed } of decision.events) {
    Object.assign(row, details);
    act.record({
      event: 'STUDENT_CORRECTED',
      subject: 'STUDENT',
      subjectId: row.id,
      schoolId: row.schoolId,
      studentId: row.id,
      facts: changed.map((value) => ({ name: 'field', value })),
    });
  }
  return { outcome: 'done', nodes: { student: row.id }, warnings: decision.warnings };
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { recordStudentNeed as decide } from '@outreach/domain';
import { writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { findStudent, ofStudent } from './find-student.ts';
import { StudentNeed } from './student-need.entity.ts';
import { RecordStudentNeedInput, RecordStudentNeedResult } from './record-student-need.input.ts';
import { StudentSuccess } from './student-results.type.ts';

@Resolver()
export class RecordStudentNeedMutation {
  @Mutation(() => RecordStudentNeedResult, {
    description: 'Record a need, with who says so (NEED-1)',
  })
  recordStudentNeed(
    @Arg('input', () => RecordStudentNeedInput, { description: 'What is sent' })
    input: RecordStudentNeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordStudentNeedResult> {
    return answerAct(context, info, {
      name: 'recordStudentNeed',
      input,
      success: StudentSuccess,
      shows: { student: 'Student' },
      work: (act) => recordStudentNeed(act, input),
    });
  }
}

async function recordStudentNeed(act: Act, input: RecordStudentNeedInput): Promise<Outcome> {
  const { em, viewer: by, today, newId } = act;
  const found = await findStudent(act, input.studentId);
  const { need, saidBy, recordedOn } = input;
  const decision = decide(found.place, { by, today, need, saidBy, recordedOn });
  if (decision.outcome === 'refused') return decision;
  const note = writtenOrNull(input.note, 'note');
  em.persist(
    em.create(StudentNeed, {
      ...ofStudent(found),
      id: newId(),
      need,
      saidBy,
      note,
      recordedOn,
      recordedBy: by.staffId,
    }),
  );
  act.record({
    event: 'NEED_RECORDED',
    subject: 'STUDENT',
    subjectId: found.row.id,
    schoolId: found.row.schoolId,
    studentId: found.row.id,
    facts: [
      { name: 'need', value: need },
      { name: 'saidBy', value: saidBy },
    ],
  });
  return { outcome: 'done', nodes: { student: found.row.id }, warnings: decision.warnings };
}

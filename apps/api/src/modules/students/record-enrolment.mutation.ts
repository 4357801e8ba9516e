import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { recordEnrolment as decide, type SchoolId } from '@outreach/domain';
import { idOf, outdated, present } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { School } from '../schools/school.entity.ts';
import { findStudent } from './find-student.ts';
import { RecordEnrolmentInput, RecordEnrolmentResult } from './record-enrolment.input.ts';
import { enrolmentsOf, storeEnrolment } from './store-enrolment.ts';
import { StudentSuccess } from './student-results.type.ts';

@Resolver()
export class RecordEnrolmentMutation {
  @Mutation(() => RecordEnrolmentResult, {
    description: 'Record that a student is on roll at a school from a day on',
  })
  recordEnrolment(
    @Arg('input', () => RecordEnrolmentInput, { description: 'What is sent' })
    input: RecordEnrolmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordEnrolmentResult> {
    return answerAct(context, info, {
      name: 'recordEnrolment',
      input,
      success: StudentSuccess,
      shows: { student: 'Student' },
      work: (act) => recordEnrolment(act, input),
    });
  }
}

async function recordEnrolment(act: Act, input: RecordEnrolmentInput): Promise<Outcome> {
  const { em, viewer: by, today } = act;
  const { row, place } = await findStudent(act, input.studentId);
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const school = present(await em.findOne(School, { id: idOf(input.schoolId) }));
  const { kind, from, yearGroup } = input;
  const enrolments = await enrolmentsOf(act, row.id);
  const decision = decide(enrolments, {
    ...{ by, today, kind, from, yearGroup },
    centreId: place.centreId,
    currentSchoolId: place.schoolId,
    schoolId: school.id as SchoolId,
  });
  if (decision.outcome === 'refused') return decision;
  await storeEnrolment(act, row, { enrolments, events: decision.events, yearGroup });
  return { outcome: 'done', nodes: { student: row.id }, warnings: decision.warnings };
}

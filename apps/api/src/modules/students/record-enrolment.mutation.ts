import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { recordEnrolment as decide, schoolsLeft, type SchoolId } from '@outreach/domain';
import { idOf, outdated, present } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { School } from '../schools/school.entity.ts';
import { releaseStudents } from '../sessions/release-students.ts';
import { releaseMembers } from '../workshops/groups/release-members.ts';
import { Enrolment } from './enrolment.entity.ts';
import { findStudent } from './find-student.ts';
import { RecordEnrolmentInput, RecordEnrolmentResult } from './record-enrolment.input.ts';
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
  const { em, viewer: by, today, newId } = act;
  const { row, place } = await findStudent(act, input.studentId);
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const school = present(await em.findOne(School, { id: idOf(input.schoolId) }));
  const rows = await em.find(Enrolment, { studentId: row.id });
  const enrolments = rows.map(({ id, schoolId, kind, startsOn, endsOn }) => ({
    id,
    schoolId: schoolId as SchoolId,
    kind: kind === 'MAIN' ? ('MAIN' as const) : ('SUBSIDIARY' as const),
    from: startsOn,
    to: endsOn ?? null,
  }));
  const decision = decide(enrolments, {
    by,
    today,
    centreId: place.centreId,
    currentSchoolId: place.schoolId,
    schoolId: school.id as SchoolId,
    kind: input.kind,
    from: input.from,
    yearGroup: input.yearGroup,
  });
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) {
    if (event.type === 'EnrolmentEnded') {
      for (const one of rows.filter(({ id }) => id === event.enrolmentId)) one.endsOn = event.to;
      await em.flush();
      continue;
    }
    const { kind, from: startsOn, schoolId } = event;
    em.persist(
      em.create(Enrolment, {
        id: newId(),
        centreId: row.centreId,
        studentId: row.id,
        schoolId,
        kind,
        yearGroup: input.yearGroup,
        startsOn,
      }),
    );
    act.record({
      event: 'ENROLMENT_RECORDED',
      subject: 'STUDENT',
      subjectId: row.id,
      schoolId: row.schoolId,
      studentId: row.id,
      facts: [
        { name: 'school', value: schoolId },
        { name: 'kind', value: kind },
        { name: 'from', value: startsOn },
      ],
    });
    if (kind === 'MAIN') Object.assign(row, { schoolId, yearGroup: input.yearGroup });
  }
  await em.flush();
  for (const schoolId of schoolsLeft(enrolments, decision.events)) {
    const cause = { code: 'LEFT_SCHOOL', schoolId } as const;
    await releaseStudents(act, row.id, () => cause);
    await releaseMembers(act, row.id, cause);
  }
  return { outcome: 'done', nodes: { student: row.id }, warnings: decision.warnings };
}

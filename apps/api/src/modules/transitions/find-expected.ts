import type { InferEntity } from '@mikro-orm/core';
import type { ExpectedPupil, SchoolId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { present } from '../../acts/find.ts';
import { enrolmentsOf } from '../students/store-enrolment.ts';
import { Student } from '../students/student.entity.ts';
import { lockStudent } from '../workshops/lock-student.ts';
import { nominationState } from './nomination-state.ts';
import { TransitionNomination } from './transition-nomination.entity.ts';

export interface Expected {
  readonly row: InferEntity<typeof TransitionNomination>;
  readonly student: InferEntity<typeof Student>;
  readonly pupil: ExpectedPupil;
}

/** The nominations at the school; who settles one of them at the same moment waits. */
export async function findExpected(
  act: Act,
  schoolId: string,
  ids: readonly string[],
): Promise<Map<string, Expected>> {
  const { em } = act;
  const where = { id: { $in: [...ids] }, schoolId };
  const students = (await em.find(TransitionNomination, where)).map(({ studentId }) => studentId);
  for (const id of students.toSorted()) await lockStudent(act, id);
  const rows = await em.find(TransitionNomination, where, { refresh: true });
  const found = new Map<string, Expected>();
  for (const row of rows) {
    const student = present(await em.findOne(Student, { id: row.studentId }, { refresh: true }));
    const pupil = {
      ...(await nominationState(act, row)),
      nominationId: row.id,
      currentSchoolId: student.schoolId as SchoolId,
      toYear: row.toYear,
      enrolments: await enrolmentsOf(act, row.studentId),
    };
    found.set(row.id, { row, student, pupil });
  }
  return found;
}

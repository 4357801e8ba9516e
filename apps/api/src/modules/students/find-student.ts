import type { CentreId, SchoolId, StudentId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { Student } from './student.entity.ts';

/** A student whom the viewer may see, held for the act. */
export async function findStudent({ em }: Act, id: string) {
  const row = present(await em.findOne(Student, { id: idOf(id) }, held));
  const place = {
    centreId: row.centreId as CentreId,
    schoolId: row.schoolId as SchoolId,
    studentId: row.id as StudentId,
  };
  return { row, place };
}

/** What a row about the student carries, and how its history is addressed. */
export function ofStudent({ row }: Awaited<ReturnType<typeof findStudent>>) {
  return { centreId: row.centreId, schoolId: row.schoolId, studentId: row.id };
}

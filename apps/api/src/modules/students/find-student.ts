import type { CaseId, CentreId, SchoolId, StudentId } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { queryOne } from '../../acts/query-one.ts';
import { openCaseIdSql } from '../../reads/open-case-sql.ts';
import { Student } from './student.entity.ts';

/** A student whom the viewer may see, held for the act. */
export async function findStudent({ em }: Act, id: string) {
  const row = present(await em.findOne(Student, { id: idOf(id) }, held));
  const place = {
    centreId: row.centreId as CentreId,
    schoolId: row.schoolId as SchoolId,
    studentId: row.id as StudentId,
    caseId: await queryOne<CaseId | null>(em, openCaseIdSql(sql`${row.id}::uuid`)),
  };
  return { row, place };
}

/** What a row about the student carries, and how its history is addressed. */
export function ofStudent({ row }: Awaited<ReturnType<typeof findStudent>>) {
  return { centreId: row.centreId, schoolId: row.schoolId, studentId: row.id };
}

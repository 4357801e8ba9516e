import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/** The case that a student has open, or null: who has it may do for the student what the school's worker may. */
export function openCaseIdSql(studentId: Sql): Sql {
  return sql`(select c.id from outreach.support_case c where c.student_id = ${studentId} and c.status <> 'CLOSED')`;
}

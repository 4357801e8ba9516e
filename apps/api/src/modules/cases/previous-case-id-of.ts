import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { queryOne } from '../../acts/query-one.ts';

/** The case of a student that was open last, which a new one names (rules.md 4.0: too old to be opened again). */
export function previousCaseIdOf({ em }: Act, studentId: string): Promise<string | null> {
  return queryOne<string | null>(
    em,
    sql`(select c.id from outreach.support_case c where c.student_id = ${studentId}::uuid
      order by c.opened_on desc, c.id limit 1)`,
  );
}

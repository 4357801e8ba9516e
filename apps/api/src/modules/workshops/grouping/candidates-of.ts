import type { SchoolDate } from '@outreach/domain';
import { sql } from 'kysely';
import { queryOne } from '../../../acts/query-one.ts';
import type { Em } from '../../../persistence/orm.ts';
import { candidateFactsSql, type StoredCandidate } from '../groups/candidate-facts-sql.ts';

/** Who is asked about: with an open case at one of the schools, or on one of their waiting lists. */
export function candidatesOf(
  em: Em,
  schoolIds: readonly string[],
  today: SchoolDate,
): Promise<StoredCandidate[]> {
  const schools = sql`${`{${schoolIds.join(',')}}`}::uuid[]`;
  return queryOne<StoredCandidate[]>(
    em,
    candidateFactsSql(
      sql`array(select s.id from outreach.student s where (s.school_id = any(${schools})
          and exists (select from outreach.support_case c where c.student_id = s.id and c.status <> 'CLOSED'))
        or exists (select from outreach.waiting_list_entry w where w.student_id = s.id and w.ended_on is null and w.school_id = any(${schools})))`,
      sql`${today}::date`,
    ),
  );
}

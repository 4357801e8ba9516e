import type { Lesson } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../../acts/act.ts';
import { idOf, present } from '../../../acts/find.ts';
import { queryOne } from '../../../acts/query-one.ts';
import { Student } from '../../students/student.entity.ts';
import { candidateFacts } from './candidate-facts.ts';
import { candidateFactsSql, type StoredCandidate } from './candidate-facts-sql.ts';

/**
 * A student whom the viewer may see, as they are held against a group. The lock is the one that restrictions and
 * places take too, so that what is read here is what the others did before.
 */
export async function findCandidate(
  { em, today }: Act,
  studentId: string,
  lessons: readonly Lesson[] = [],
) {
  const id = idOf(studentId);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`student ${id}`}, 0))`.execute(
    em.getKysely(),
  );
  const student = present(await em.findOne(Student, { id }));
  const [stored] = await queryOne<StoredCandidate[]>(
    em,
    candidateFactsSql(sql`array[${id}::uuid]`, sql`${today}::date`),
  );
  return { student, facts: candidateFacts(present(stored ?? null), today, lessons) };
}

import type { Lesson } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../../acts/act.ts';
import { idOf, present } from '../../../acts/find.ts';
import { queryOne } from '../../../acts/query-one.ts';
import { Student } from '../../students/student.entity.ts';
import { lockStudent } from '../lock-student.ts';
import { candidateFacts } from './candidate-facts.ts';
import { candidateFactsSql, type StoredCandidate } from './candidate-facts-sql.ts';

/** A student whom the viewer may see, as they are held against a group. */
export async function findCandidate(act: Act, studentId: string, lessons: readonly Lesson[] = []) {
  const { em, today } = act;
  const id = idOf(studentId);
  await lockStudent(act, id);
  const student = present(await em.findOne(Student, { id }));
  const [stored] = await queryOne<StoredCandidate[]>(
    em,
    candidateFactsSql(sql`array[${id}::uuid]`, sql`${today}::date`),
  );
  return { student, facts: candidateFacts(present(stored ?? null), today, lessons) };
}

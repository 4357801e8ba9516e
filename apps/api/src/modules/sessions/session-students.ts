import {
  consentStanding,
  type NamedPerson,
  type SchoolDate,
  type StudentFacts,
} from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { idOf } from '../../acts/find.ts';
import { queryOne } from '../../acts/query-one.ts';
import { notFound } from '../../errors/api-error.ts';
import { studentsForSessionSql, type StoredStudent } from '../../reads/students-for-session-sql.ts';

export interface StudentOnDay {
  readonly facts: StudentFacts;
  readonly person: NamedPerson;
}

/** Students whom the viewer may see, in the order in which they were named, as they are on the session's day. */
export async function studentsOnDay(
  { em, settings }: Act,
  ids: readonly string[],
  { schoolId, on, sessionId }: { schoolId: string; on: SchoolDate; sessionId: string },
): Promise<StudentOnDay[]> {
  if (ids.length === 0) return [];
  const wanted = ids.map(idOf);
  const stored = await queryOne<StoredStudent[]>(
    em,
    studentsForSessionSql(sql`${`{${wanted.join(',')}}`}::uuid[]`, {
      schoolId: sql`${schoolId}::uuid`,
      on: sql`${on}::date`,
      sessionId: sql`${sessionId}::uuid`,
    }),
  );
  const byId = new Map(stored.map((one) => [one.studentId as string, one]));
  return wanted.map((id) => {
    const student = byId.get(id);
    if (student === undefined) throw notFound();
    const { studentId, onRoll, supportCase, records, metBefore, nominated, ...person } = student;
    return {
      person,
      facts: {
        studentId,
        caseId: supportCase?.id ?? null,
        onRoll,
        supportCase,
        standing: consentStanding(records, on, settings.consentRenewalNoticeDays),
        metBefore,
        nominated,
      },
    };
  });
}

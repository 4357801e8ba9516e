import {
  consentStanding,
  type NamedPerson,
  type SchoolDate,
  type StudentFacts,
  type StudentId,
} from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { idOf } from '../../acts/find.ts';
import { queryOne } from '../../acts/query-one.ts';
import { notFound } from '../../errors/api-error.ts';
import { studentsForSessionSql, type StoredStudent } from '../../reads/students-for-session-sql.ts';

interface Stored {
  readonly students: StoredStudent[];
  /** GRP-4: from whom each is kept apart. */
  readonly apart: Readonly<Record<string, StudentId[]>>;
}

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
  const list = sql`${`{${wanted.join(',')}}`}::uuid[]`;
  const stored = studentsForSessionSql(list, {
    schoolId: sql`${schoolId}::uuid`,
    on: sql`${on}::date`,
    sessionId: sql`${sessionId}::uuid`,
  });
  const { students, apart } = await queryOne<Stored>(
    em,
    sql`json_build_object('students', ${stored}, 'apart',
      (select json_object_agg(one, to_json(auth.kept_apart_from(one))) from unnest(${list}) as one))`,
  );
  const byId = new Map(students.map((one) => [one.studentId as string, one]));
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
        keptApartFrom: apart[studentId] ?? [],
      },
    };
  });
}

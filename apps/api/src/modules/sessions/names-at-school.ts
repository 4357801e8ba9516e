import type { NamedPerson } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { queryOne } from '../../acts/query-one.ts';

/** SUP-1: every student of a school whom the viewer may see, for advice there names none of them. */
export function namesAtSchool({ em }: Act, schoolId: string): Promise<NamedPerson[]> {
  return queryOne(
    em,
    sql`(select coalesce(json_agg(json_build_object('givenName', given_name, 'familyName', family_name,
        'preferredName', preferred_name)), '[]')
      from outreach.student where school_id = ${schoolId}::uuid)`,
  );
}

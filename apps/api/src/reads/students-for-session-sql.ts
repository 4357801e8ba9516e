import type { CaseId, CaseStatus, ConsentRecord, Confirmation, StudentId } from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { consentRecordsSql } from './consents-sql.ts';

/** What the rules of a session look up of a student, but for the day's arithmetic. */
export interface StoredStudent {
  readonly studentId: StudentId;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly onRoll: boolean;
  readonly supportCase: {
    readonly id: CaseId;
    readonly status: CaseStatus;
    readonly partnership: Confirmation[];
  } | null;
  readonly records: ConsentRecord[];
  readonly metBefore: boolean;
  readonly nominated: boolean;
}

export interface SessionDay {
  readonly schoolId: Sql;
  readonly on: Sql;
  /** The session itself, which is no visit before. */
  readonly sessionId: Sql;
}

/**
 * Students as they are on the day of a session: on roll, or in a group that needs no roll of that school, the case that is open then, consents, and whether they
 * were met before. A case that closes on a later day was open on this one.
 */
export function studentsForSessionSql(ids: Sql, { schoolId, on, sessionId }: SessionDay): Sql {
  return sql`(select coalesce(json_agg(json_build_object(
    'studentId', s.id, 'givenName', s.given_name, 'familyName', s.family_name, 'preferredName', s.preferred_name,
    'onRoll', exists (select from outreach.enrolment e where e.student_id = s.id
      and (e.school_id = ${schoolId} or ${memberOf(sessionId, sql`p.joint`)})
      and e.starts_on <= ${on} and (e.ends_on is null or e.ends_on >= ${on})),
    'nominated', ${memberOf(sessionId, sql`p.kind = 'INTO_SECONDARY'`)},
    'supportCase', (select json_build_object('id', c.id, 'status', case c.status when 'MONITORED' then 'MONITORED' else 'ACTIVE' end,
        'partnership', (select coalesce(json_agg(json_build_object('party', p.party, 'confirmedOn', p.confirmed_on, 'byName', p.by_name)), '[]')
          from outreach.partnership_confirmation p where p.case_id = c.id))
      from outreach.support_case c where c.student_id = s.id and c.opened_on <= ${on} and (c.closed_on is null or c.closed_on >= ${on})
      order by c.opened_on desc limit 1),
    'records', ${consentRecordsSql(sql.ref('s.id'))},
    'metBefore', exists (select from outreach.session_student x join outreach.session m on m.id = x.session_id
      where x.student_id = s.id and m.meet_and_assess and m.live and m.id <> ${sessionId}))), '[]')
    from outreach.student s where s.id = any(${ids}))`;
}

/** GRP-2, TRN-1: whether the student has had a place in the group whose session it is, of such a programme. */
function memberOf(sessionId: Sql, programme: Sql): Sql {
  return sql`exists (select from outreach.session o join outreach.programme p on ${programme}
    join outreach.group_membership m on m.group_id = o.group_id and m.programme_id = p.id and m.student_id = s.id
    where o.id = ${sessionId})`;
}

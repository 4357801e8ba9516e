import type { ReferralFacts } from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { consentRecordsSql } from '../../reads/consents-sql.ts';
import { isGuestSql } from '../../reads/guest-sql.ts';
import { openCaseIdSql } from '../../reads/open-case-sql.ts';

/** What the rules of a referral look up, but for the day. */
export type StoredFacts = Omit<ReferralFacts, 'today'>;

/** The roll, the area, what is open, what was signed: one JSON for form, act and letter. */
export function referralFactsSql({
  studentId,
  schoolId,
  authorId,
}: {
  studentId: Sql;
  schoolId: Sql;
  authorId: Sql;
}): Sql {
  return sql`json_build_object(
    'enrolments', (select coalesce(json_agg(json_build_object('schoolId', e.school_id, 'kind', e.kind)), '[]')
      from outreach.enrolment e where e.student_id = ${studentId} and e.starts_on <= auth.today()
        and (e.ends_on is null or e.ends_on >= auth.today())),
    'schoolInArea', (select coalesce(bool_or(s.secondary
      and (s.in_service_area or ${isGuestSql(sql.ref('s.id'), sql`auth.today()`)})), false)
      from outreach.school s where s.id = ${schoolId}),
    'openReferralId', (select r.id from outreach.referral r
      where r.student_id = ${studentId} and r.status in ('SUBMITTED', 'RETURNED', 'CHALLENGED') limit 1),
    'openCaseId', ${openCaseIdSql(studentId)},
    'consents', ${consentRecordsSql(studentId)},
    'studentAsked', exists (select from outreach.student_agreement a
      where a.student_id = ${studentId} and a.answer <> 'NOT_ASKED_YET'),
    'authorIsLead', (select coalesce(bool_or(m.role = 'SCHOOL_LEAD'), false)
      from outreach.staff_member m where m.id = ${authorId}))`;
}

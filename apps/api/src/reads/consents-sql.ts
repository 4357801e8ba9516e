import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/** A student's consents in the shape of the domain's records. */
export function consentRecordsSql(studentId: Sql): Sql {
  return sql`(select coalesce(json_agg(${consentRecordSql(sql.ref('n'))}), '[]')
    from outreach.consent n where n.student_id = ${studentId})`;
}

/** One consent, with its answers, in the shape of the domain's record. */
export function consentRecordSql(n: Sql): Sql {
  return sql`json_build_object(
    'id', ${n}.id, 'studentId', ${n}.student_id, 'schoolId', ${n}.school_id, 'kind', ${n}.kind,
    'formVersion', ${n}.form_version, 'method', ${n}.method, 'seenBy', ${n}.seen_by_name,
    'signedBy', json_build_object('name', ${n}.signed_by_name, 'relationship', ${n}.relationship,
      'parentalResponsibility', ${n}.parental_responsibility),
    'signedOn', ${n}.signed_on, 'validUntil', ${n}.valid_until, 'disputed', ${n}.disputed,
    'recordedAt', ${n}.recorded_at,
    'caseClosedOn', (select min(c.closed_on) from outreach.support_case c
      where c.student_id = ${n}.student_id and c.status = 'CLOSED' and c.closed_on > ${n}.signed_on),
    'interventions', (select coalesce(json_agg(json_build_object('kind', i.kind, 'given', i.given,
        'withdrawn', ${withdrawal(sql.ref('i'))}) order by i.kind), '[]')
      from outreach.intervention_consent i where i.consent_id = ${n}.id),
    'sharing', (select coalesce(json_agg(json_build_object('agency', s.agency, 'agencyName', s.agency_name,
        'information', s.information, 'given', s.given, 'withdrawn', ${withdrawal(sql.ref('s'))}) order by s.agency), '[]')
      from outreach.sharing_consent s where s.consent_id = ${n}.id))`;
}

function withdrawal(answer: Sql): Sql {
  return sql`case when ${answer}.withdrawn_on is null then null else json_build_object(
    'on', ${answer}.withdrawn_on, 'byName', ${answer}.withdrawn_by_name,
    'how', ${answer}.withdrawn_how, 'reason', ${answer}.withdrawn_reason) end`;
}

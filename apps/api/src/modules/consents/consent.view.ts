import {
  mayRecordConsent,
  mayWithdrawConsent,
  type CaseId,
  type CentreId,
  type SchoolId,
} from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { openCaseIdSql } from '../../reads/open-case-sql.ts';
import { caseworkRow } from '../../reads/casework-row.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

interface Place {
  centreId: CentreId;
  schoolId: SchoolId;
  caseId: CaseId | null;
  disputed: boolean;
}

const consent = viewOf('outreach.consent', ({ column, toOne, computed, desc }) => {
  const place = ({
    row,
  }: {
    row: (name: 'centre_id' | 'school_id' | 'student_id' | 'disputed') => Sql;
  }) => ({
    centreId: row('centre_id'),
    schoolId: row('school_id'),
    caseId: openCaseIdSql(row('student_id')),
    disputed: row('disputed'),
  });
  return {
    type: 'Consent',
    ...caseworkRow,
    fields: {
      id: column('id'),
      kind: column('kind'),
      student: toOne('Student', { column: 'student_id' }),
      school: toOne('School', { column: 'school_id', always: true }),
      formVersion: column('form_version'),
      signedByName: column('signed_by_name'),
      relationship: column('relationship'),
      parentalResponsibility: column('parental_responsibility'),
      method: column('method'),
      seenByName: column('seen_by_name'),
      signedOn: column('signed_on'),
      validUntil: column('valid_until'),
      disputed: column('disputed'),
      disputeNote: column('dispute_note'),
      version: column('version'),
      interventions: computed<{ answers: object[] }>({
        needs: ({ row }) => ({
          answers: sql`(select coalesce(json_agg(json_build_object('kind', a.kind, 'given', a.given, 'withdrawnOn', a.withdrawn_on) order by a.kind), '[]')
            from outreach.intervention_consent a where a.consent_id = ${row('id')})`,
        }),
        resolve: (given) => given.answers,
      }),
      sharing: computed<{ answers: object[] }>({
        needs: ({ row }) => ({
          answers: sql`(select coalesce(json_agg(json_build_object('agency', a.agency, 'agencyName', a.agency_name,
              'information', a.information, 'given', a.given, 'withdrawnOn', a.withdrawn_on) order by a.agency), '[]')
            from outreach.sharing_consent a where a.consent_id = ${row('id')})`,
        }),
        resolve: (given) => given.answers,
      }),
      recordedAt: column('recorded_at'),
      recordedBy: toOne('StaffMember', { column: 'recorded_by' }),
      viewerCanWithdraw: computed<Place>({
        needs: place,
        resolve: (given, { viewer }) => mayWithdrawConsent(viewer, given),
      }),
      viewerCanDispute: computed<Place>({
        needs: place,
        resolve: (given, { viewer }) => !given.disputed && mayRecordConsent(viewer, given),
      }),
      viewerCanResolveDispute: computed<Place>({
        needs: place,
        resolve: (given, { viewer }) => given.disputed && viewer.role === 'MANAGER',
      }),
    },
    orders: { NEWEST: { terms: [desc('recorded_at', { notNull: true, type: 'timestamptz' })] } },
    defaultOrder: 'NEWEST',
  };
});

export const consentViews = [consent];

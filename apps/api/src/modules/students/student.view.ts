import {
  canEditStudent,
  canStartReferral,
  consentStanding,
  keyStageOf,
  mayRecordConsent,
  settingsFrom,
  type CaseId,
  type CentreId,
  type ConsentRecord,
  type SchoolId,
  type ServiceSettings,
  type Viewer,
} from '@outreach/domain';
import { rootConnection, rootOne, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { consentRecordsSql } from '../../reads/consents-sql.ts';
import { openCaseIdSql } from '../../reads/open-case-sql.ts';
import { CASEWORK_READERS } from '../../reads/readers.ts';
import { settingsSql } from '../../reads/settings-sql.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

interface Place {
  centreId: CentreId;
  schoolId: SchoolId;
  caseId: CaseId | null;
}

const openReferral = sql`('SUBMITTED', 'RETURNED', 'CHALLENGED')`;

/** Initials, word order and one wrong letter are forgiven; the centre and school have narrowed the rows before. */
const matches = (name: Sql, upn: Sql, text: Sql) =>
  sql`(${name} like '%' || lower(${text}::text) || '%' or public.word_similarity(lower(${text}::text), ${name}) >= 0.45 or ${upn} = upper(${text}::text))`;

/** From 0, the whole name as it is written, to 1; rounded, so that a cursor finds its place again. */
const farness = (name: Sql, text: Sql) =>
  sql`round((1 - coalesce(public.word_similarity(lower(${text}), ${name}) + public.similarity(lower(${text}), ${name}), 0) / 2)::numeric, 4)`;

const student = viewOf(
  'outreach.student',
  ({ column, expression, toOne, connection, computed, equals, anyOf, filter, asc }) => {
    const ofStudent = {
      join: ({ parent, child }: { parent: (name: 'id') => Sql; child: (name: string) => Sql }) =>
        sql`${child('student_id')} = ${parent('id')}`,
    };
    const may = (predicate: (viewer: Viewer, student: Place) => boolean) =>
      computed<Place>({
        needs: ({ row }) => ({
          centreId: row('centre_id'),
          schoolId: row('school_id'),
          caseId: openCaseIdSql(row('id')),
        }),
        resolve: (place, { viewer }) => predicate(viewer, place),
      });
    const exists = (value: Sql, condition: Sql) => sql`exists (${condition}) = ${value}::boolean`;
    return {
      type: 'Student',
      key: 'id',
      keyKind: 'uuid',
      subject: true,
      readers: CASEWORK_READERS,
      fields: {
        id: column('id'),
        givenName: column('given_name'),
        familyName: column('family_name'),
        preferredName: column('preferred_name'),
        displayName: expression(
          ({ row }) =>
            sql`coalesce(${row('preferred_name')}, ${row('given_name')}) || ' ' || ${row('family_name')}`,
        ),
        dateOfBirth: column('date_of_birth'),
        yearGroup: column('year_group'),
        keyStage: computed<{ yearGroup: number }>({
          needs: ({ row }) => ({ yearGroup: row('year_group') }),
          resolve: ({ yearGroup }) => keyStageOf(yearGroup),
        }),
        sex: column('sex'),
        upn: column('upn'),
        upnUnknownReason: column('upn_unknown_reason'),
        uln: column('uln'),
        school: toOne('School', { column: 'school_id', always: true }),
        version: column('version'),
        enrolments: connection('Enrolment', ofStudent),
        contacts: connection('StudentContact', ofStudent),
        needs: connection('StudentNeed', ofStudent),
        senProvisions: connection('SenProvision', ofStudent),
        currentSenProvision: toOne('SenProvision', {
          join: ({ parent, child, context }) => sql`${child('student_id')} = ${parent('id')}
            and ${child('starts_on')} <= ${context(({ today }) => today, 'date')}
            and (${child('ends_on')} is null or ${child('ends_on')} >= ${context(({ today }) => today, 'date')})`,
        }),
        referralDrafts: connection('ReferralDraft', ofStudent),
        referrals: connection('Referral', { ...ofStudent, defaultOrder: 'NEWEST_FIRST' }),
        consents: connection('Consent', ofStudent),
        consentStanding: computed<{
          records: ConsentRecord[];
          settings: Partial<ServiceSettings>;
        }>({
          needs: ({ row }) => ({
            records: consentRecordsSql(row('id')),
            settings: settingsSql(row('centre_id')),
          }),
          resolve: ({ records, settings }, { today }) =>
            consentStanding(records, today, settingsFrom(settings).consentRenewalNoticeDays),
        }),
        studentAgreements: connection('StudentAgreement', ofStudent),
        cases: connection('Case', ofStudent),
        sessions: connection('SessionStudent', { ...ofStudent, defaultOrder: 'LATEST' }),
        groups: connection('GroupMember', { ...ofStudent, defaultOrder: 'LATEST' }),
        waitsFor: connection('WaitingListEntry', ofStudent),
        plans: connection('SupportPlan', ofStudent),
        openCase: toOne('Case', {
          join: ({ parent, child }) =>
            sql`${child('student_id')} = ${parent('id')} and ${child('status')} <> 'CLOSED'`,
        }),
        openReferral: toOne('Referral', {
          join: ({ parent, child }) =>
            sql`${child('student_id')} = ${parent('id')} and ${child('status')} in ${openReferral}`,
        }),
        timeline: connection('HistoryEntry', ofStudent),
        viewerCanEdit: may(canEditStudent),
        viewerCanStartReferral: may(canStartReferral),
        viewerCanRecordConsent: may(mayRecordConsent),
      },
      filters: {
        search: filter((value, { row }) => matches(row('search_name'), row('upn'), value)),
        schoolId: equals('school_id', { kind: 'uuid' }),
        yearGroup: anyOf('year_group'),
        hasOpenCase: filter((value, { row }) =>
          exists(
            value,
            sql`select from outreach.support_case c where c.student_id = ${row('id')} and c.status <> 'CLOSED'`,
          ),
        ),
        hasOpenReferral: filter((value, { row }) =>
          exists(
            value,
            sql`select from outreach.referral r where r.student_id = ${row('id')} and r.status in ${openReferral}`,
          ),
        ),
        senProvision: filter(
          (value, { row, context }) => sql`exists (select from outreach.sen_provision p
          where p.student_id = ${row('id')} and p.provision = any(${value}) and p.starts_on <= ${context(({ today }) => today, 'date')}
            and (p.ends_on is null or p.ends_on >= ${context(({ today }) => today, 'date')}))`,
        ),
      },
      orders: {
        NAME: {
          terms: [asc('family_name', { notNull: true }), asc('given_name', { notNull: true })],
        },
        YEAR_GROUP: {
          terms: [
            asc('year_group', { notNull: true, type: 'int' }),
            asc('family_name', { notNull: true }),
          ],
        },
        SCHOOL: {
          terms: [
            asc(
              ({ row }) =>
                sql`(select s.name from outreach.school s where s.id = ${row('school_id')})`,
            ),
            asc('family_name', { notNull: true }),
          ],
        },
        BEST_MATCH: {
          terms: [
            asc(({ row, filter: given }) => farness(row('search_name'), given('search', 'text')), {
              notNull: true,
              type: 'numeric',
            }),
            asc('family_name', { notNull: true }),
            asc('given_name', { notNull: true }),
          ],
        },
      },
      defaultOrder: 'NAME',
    };
  },
);

export const studentViews = [student];
export const studentRoots = [
  rootConnection('students', 'Student', { readers: CASEWORK_READERS }),
  rootOne('student', 'Student', { readers: CASEWORK_READERS }),
];

import {
  PARTNERSHIP_PARTIES,
  canConfirmPartnership,
  canDirectCase,
  canWritePlan,
  caseTransitions,
  consentStanding,
  mayDoWithCase,
  settingsFrom,
  workMayStart,
  type CaseAct,
  type CaseId,
  type CaseStatus,
  type CentreId,
  type Confirmation,
  type ConsentRecord,
  type SchoolId,
  type ServiceSettings,
} from '@outreach/domain';
import { rootConnection, rootOne, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { consentRecordsSql } from '../../reads/consents-sql.ts';
import { historyOf } from '../../reads/history-connection.ts';
import { caseworkRow } from '../../reads/casework-row.ts';
import { CASEWORK_READERS, SERVICE_READERS } from '../../reads/readers.ts';
import { settingsSql } from '../../reads/settings-sql.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

interface Standing {
  id: CaseId;
  centreId: CentreId;
  schoolId: SchoolId;
  status: CaseStatus;
}

const confirmations = (id: Sql) => sql`(select coalesce(json_agg(json_build_object('party', p.party,
  'confirmedOn', p.confirmed_on, 'byName', p.by_name)), '[]') from outreach.partnership_confirmation p where p.case_id = ${id})`;

const supportCase = viewOf(
  'outreach.support_case',
  ({ column, toOne, connection, computed, equals, anyOf, filter, asc, desc }) => {
    const standing = {
      needs: ({ row }: { row: (name: 'id' | 'centre_id' | 'school_id' | 'status') => Sql }) => ({
        id: row('id'),
        centreId: row('centre_id'),
        schoolId: row('school_id'),
        status: row('status'),
      }),
    };
    const ofCase = {
      join: ({ parent, child }: { parent: (name: 'id') => Sql; child: (name: string) => Sql }) =>
        sql`${child('case_id')} = ${parent('id')}`,
    };
    const may = (act: CaseAct) =>
      computed<Standing>({
        ...standing,
        resolve: (given, { viewer }) => mayDoWithCase(act, given, viewer),
      });
    const mayWhileOpen = (predicate: typeof canDirectCase) =>
      computed<Standing>({
        ...standing,
        resolve: (given, { viewer }) =>
          given.status !== 'CLOSED' && predicate(viewer, { ...given, caseId: given.id }),
      });
    return {
      type: 'Case',
      ...caseworkRow,
      fields: {
        id: column('id'),
        student: toOne('Student', { column: 'student_id' }),
        school: toOne('School', { column: 'school_id', always: true }),
        status: column('status'),
        version: column('version'),
        openedOn: column('opened_on'),
        nextCheckOn: column('next_check_on'),
        closedOn: column('closed_on'),
        outcome: column('outcome'),
        closingReason: column('closing_reason'),
        dedicatedWorker: toOne('StaffMember', { column: 'dedicated_worker_id' }),
        covers: connection('CaseCover', ofCase),
        workerToday: toOne('StaffMember', {
          join: ({ parent, child, context }) => sql`${child('id')} = coalesce(
            (select v.worker_id from outreach.case_cover v where v.case_id = ${parent('id')}
              and v.starts_on <= ${context(({ today }) => today, 'date')} and v.ends_on >= ${context(({ today }) => today, 'date')}
              and (v.ended_on is null or v.ended_on > ${context(({ today }) => today, 'date')}) limit 1),
            ${parent('dedicated_worker_id')})`,
        }),
        referral: toOne('Referral', { column: 'referral_id' }),
        joinedReferrals: connection('Referral', ofCase),
        previousCase: toOne('Case', { column: 'previous_case_id' }),
        partnership: computed<{ confirmed: Confirmation[] }>({
          needs: ({ row }) => ({ confirmed: confirmations(row('id')) }),
          resolve: ({ confirmed }) =>
            PARTNERSHIP_PARTIES.map(
              (party) =>
                confirmed.find((one) => one.party === party) ?? {
                  party,
                  confirmedOn: null,
                  byName: null,
                },
            ),
        }),
        workMayStart: computed<{ confirmed: Confirmation[] }>({
          needs: ({ row }) => ({ confirmed: confirmations(row('id')) }),
          resolve: ({ confirmed }) => workMayStart(confirmed),
        }),
        consentStanding: computed<{
          records: ConsentRecord[];
          settings: Partial<ServiceSettings>;
        }>({
          needs: ({ row }) => ({
            records: consentRecordsSql(row('student_id')),
            settings: settingsSql(row('centre_id')),
          }),
          resolve: ({ records, settings }, { today }) =>
            consentStanding(records, today, settingsFrom(settings).consentRenewalNoticeDays),
        }),
        needsProfile: toOne('NeedsProfile', {
          join: ({ parent, child }) => sql`${child('case_id')} = ${parent('id')}
            and ${child('version')} = (select max(n.version) from outreach.needs_profile n where n.case_id = ${parent('id')})`,
        }),
        needsProfiles: connection('NeedsProfile', ofCase),
        plan: toOne('SupportPlan', ofCase),
        measures: connection('Measure', { ...ofCase, readers: SERVICE_READERS }),
        history: connection('HistoryEntry', { join: historyOf }),
        transitions: computed<Standing>({
          ...standing,
          resolve: (given, { viewer }) => caseTransitions(given, viewer),
        }),
        viewerCanStepDown: may('STEP_DOWN'),
        viewerCanReactivate: may('REACTIVATE'),
        viewerCanClose: may('CLOSE'),
        viewerCanReopen: may('REOPEN'),
        viewerCanAssignWorker: mayWhileOpen(canDirectCase),
        viewerCanArrangeCover: mayWhileOpen(canDirectCase),
        viewerCanWritePlan: mayWhileOpen(canWritePlan),
        viewerCanConfirmPartnership: mayWhileOpen(canConfirmPartnership),
      },
      filters: {
        status: anyOf('status'),
        schoolId: equals('school_id', { kind: 'uuid' }),
        workerId: equals('dedicated_worker_id', { kind: 'uuid' }),
        studentId: equals('student_id', { kind: 'uuid' }),
        yearGroup: filter(
          (value, { row }) =>
            sql`exists (select from outreach.student s where s.id = ${row('student_id')} and s.year_group = any(${value}))`,
        ),
        open: filter((value, { row }) => sql`(${row('status')} <> 'CLOSED') = ${value}::boolean`),
        search: filter(
          (
            value,
            { row },
          ) => sql`exists (select from outreach.student s where s.id = ${row('student_id')}
          and (s.search_name like '%' || lower(${value}::text) || '%' or public.word_similarity(lower(${value}::text), s.search_name) >= 0.45))`,
        ),
      },
      orders: {
        OPENED: { terms: [asc('opened_on', { notNull: true, type: 'date' })] },
        OPENED_NEWEST: { terms: [desc('opened_on', { notNull: true, type: 'date' })] },
        STUDENT_NAME: {
          terms: [
            asc(
              ({ row }) =>
                sql`(select s.family_name || ' ' || s.given_name from outreach.student s where s.id = ${row('student_id')})`,
            ),
          ],
        },
        NEXT_CHECK: { terms: [asc('next_check_on', { type: 'date' })] },
      },
      defaultOrder: 'OPENED',
    };
  },
);

const caseCover = viewOf('outreach.case_cover', ({ column, toOne, desc }) => ({
  type: 'CaseCover',
  ...caseworkRow,
  fields: {
    id: column('id'),
    worker: toOne('StaffMember', { column: 'worker_id', always: true }),
    from: column('starts_on'),
    to: column('ends_on'),
    reason: column('reason'),
    endedOn: column('ended_on'),
  },
  orders: { NEWEST: { terms: [desc('starts_on', { notNull: true, type: 'date' })] } },
  defaultOrder: 'NEWEST',
}));

export const caseViews = [supportCase, caseCover];
export const caseRoots = [
  rootConnection('cases', 'Case', { readers: CASEWORK_READERS }),
  rootOne('case', 'Case', { readers: CASEWORK_READERS }),
];

import {
  canEditCalendar,
  canLetInGuestSchool,
  canSeeAllocationsOf,
  canSeeCasework,
  canSetAllocation,
  entryYear,
  keyStagesTaught,
  type AgeRange,
  type CentreId,
  type SchoolId,
} from '@outreach/domain';
import { rootConnection, rootOne, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { isGuestSql } from '../../reads/guest-sql.ts';
import { CASEWORK_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import { ledgerFactsSql, type StoredLedger } from '../ledger/ledger-facts-sql.ts';
import { ledgerOf } from '../ledger/school-ledger.ts';

const ages = {
  needs: ({ row }: { row: (name: 'low_age' | 'high_age') => Sql }) => ({
    lowAge: row('low_age'),
    highAge: row('high_age'),
  }),
};

const school = viewOf(
  'outreach.school',
  ({ column, expression, toOne, connection, computed, equals, filter, asc, desc }) => {
    const count = (table: Sql, statuses: string) =>
      expression(
        ({ row }) =>
          sql`(select count(*)::int from ${table} c where c.school_id = ${row('id')} and c.status = any(${sql.lit(statuses)}::text[]))`,
      );
    const ofSchool = {
      join: ({ parent, child }: { parent: (name: 'id') => Sql; child: (name: string) => Sql }) =>
        sql`${child('school_id')} = ${parent('id')}`,
    };
    const cases = sql`outreach.support_case`;
    const may = (predicate: typeof canSeeCasework) =>
      computed<{ centreId: CentreId; schoolId: SchoolId }>({
        needs: ({ row }) => ({ centreId: row('centre_id'), schoolId: row('id') }),
        resolve: (where, { viewer }) => predicate(viewer, where),
      });
    return {
      type: 'School',
      key: 'id',
      keyKind: 'uuid',
      fields: {
        id: column('id'),
        urn: column('urn'),
        laEstab: expression(
          ({ row }) =>
            sql`${row('la_code')} || '/' || coalesce(${row('establishment_number')}, '')`,
        ),
        name: column('name'),
        phase: column('phase'),
        typeName: column('type_name'),
        town: column('town'),
        postcode: column('postcode'),
        website: column('website'),
        lowAge: column('low_age'),
        highAge: column('high_age'),
        status: column('status'),
        inServiceArea: column('in_service_area'),
        secondary: column('secondary'),
        areaName: column('area_name'),
        headcount: column('headcount'),
        successor: toOne('School', { column: 'successor_id' }),
        predecessor: toOne('School', {
          join: ({ parent, child }) => sql`${child('successor_id')} = ${parent('id')}`,
        }),
        entryYear: computed<AgeRange>({ ...ages, resolve: (range) => entryYear(range) }),
        keyStages: computed<AgeRange>({ ...ages, resolve: (range) => keyStagesTaught(range) }),
        terms: connection('SchoolTerm', ofSchool),
        closures: connection('SchoolClosure', ofSchool),
        currentAllocation: toOne('Allocation', {
          join: ({
            parent,
            child,
            context,
          }) => sql`${child('school_id')} = ${parent('id')} and ${child('role')} = 'DEDICATED'
            and ${child('starts_on')} <= ${context(({ today }) => today, 'date')}
            and (${child('ends_on')} is null or ${child('ends_on')} >= ${context(({ today }) => today, 'date')})`,
        }),
        allocations: connection('Allocation', { ...ofSchool, defaultOrder: 'FROM_NEWEST' }),
        staff: connection('StaffMember', ofSchool),
        students: connection('Student', { ...ofSchool, readers: CASEWORK_READERS }),
        referrals: connection('Referral', { ...ofSchool, readers: CASEWORK_READERS }),
        cases: connection('Case', { ...ofSchool, readers: CASEWORK_READERS }),
        ledger: computed<StoredLedger & { centreId: CentreId }>({
          readers: CASEWORK_READERS,
          needs: ({ row }) => ({
            ...ledgerFactsSql(row('id'), row('centre_id')),
            centreId: row('centre_id'),
          }),
          resolve: (stored, { viewer, today }, { from, to }) =>
            canSeeCasework(viewer, stored)
              ? ledgerOf(stored, viewer, today, String(from), String(to))
              : null,
        }),
        openReferralCount: count(sql`outreach.referral`, '{SUBMITTED,RETURNED,CHALLENGED}'),
        activeCaseCount: count(cases, '{ACTIVE}'),
        monitoredCaseCount: count(cases, '{MONITORED}'),
        viewerCanSeeAllocations: may(canSeeAllocationsOf),
        viewerCanSeeCasework: may(canSeeCasework),
        viewerCanEditCalendar: may(canEditCalendar),
        viewerCanSetAllocation: may(canSetAllocation),
        guestToday: expression(({ row, context }) =>
          isGuestSql(
            row('id'),
            context(({ today }) => today, 'date'),
          ),
        ),
        guestPeriods: connection('GuestPeriod', ofSchool),
        viewerCanLetIn: computed<{
          centreId: CentreId;
          inServiceArea: boolean;
          secondary: boolean;
          status: string;
        }>({
          needs: ({ row }) => ({
            centreId: row('centre_id'),
            inServiceArea: row('in_service_area'),
            secondary: row('secondary'),
            status: row('status'),
          }),
          resolve: ({ inServiceArea, secondary, status, ...where }, { viewer }) =>
            !inServiceArea &&
            secondary &&
            status !== 'CLOSED' &&
            canLetInGuestSchool(viewer, where),
        }),
      },
      filters: {
        search: filter(
          (_value, { row, map }) =>
            sql`(${row('name')} ilike ${map(pattern)} or ${row('urn')} like ${map(pattern)})`,
        ),
        town: equals('town'),
        inServiceArea: filter(
          (value, { row }) => sql`${row('in_service_area')} = ${value}::boolean`,
        ),
        served: filter(
          (value, { row, context }) =>
            sql`(${row('in_service_area')} or ${isGuestSql(
              row('id'),
              context(({ today }) => today, 'date'),
            )}) = ${value}::boolean`,
        ),
        secondary: filter((value, { row }) => sql`${row('secondary')} = ${value}::boolean`),
        withoutWorkerOn: filter(
          (
            value,
            { row },
          ) => sql`not exists (select from outreach.allocation a where a.school_id = ${row('id')}
          and a.role = 'DEDICATED' and a.starts_on <= ${value}::date and (a.ends_on is null or a.ends_on >= ${value}::date))`,
        ),
      },
      orders: {
        NAME: { terms: [asc('name', { notNull: true })] },
        TOWN: { terms: [asc('town'), asc('name', { notNull: true })] },
        OPEN_CASES_MOST: {
          terms: [
            desc(
              ({ row }) =>
                sql`(select count(*)::int from outreach.support_case c where c.school_id = ${row('id')} and c.status <> 'CLOSED')`,
              { notNull: true, type: 'int' },
            ),
          ],
          readers: CASEWORK_READERS,
        },
      },
      defaultOrder: 'NAME',
    };
  },
);

function pattern(text: unknown): string {
  return `%${String(text).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

const schoolTerm = viewOf('outreach.school_term', ({ column, desc }) => ({
  type: 'SchoolTerm',
  key: 'id',
  keyKind: 'uuid',
  fields: {
    id: column('id'),
    academicYear: column('academic_year'),
    term: column('term'),
    firstDay: column('first_day'),
    lastDay: column('last_day'),
    halfTermFrom: column('half_term_from'),
    halfTermTo: column('half_term_to'),
    source: column('source'),
    version: column('version'),
  },
  orders: { NEWEST: { terms: [desc('first_day', { notNull: true, type: 'date' })] } },
  defaultOrder: 'NEWEST',
}));

const schoolClosure = viewOf('outreach.school_closure', ({ column, filter, asc }) => ({
  type: 'SchoolClosure',
  key: 'id',
  keyKind: 'uuid',
  fields: {
    id: column('id'),
    date: column('closed_on'),
    kind: column('kind'),
    note: column('note'),
  },
  filters: {
    from: filter((value, { row }) => sql`${row('closed_on')} >= ${value}::date`),
    to: filter((value, { row }) => sql`${row('closed_on')} <= ${value}::date`),
  },
  orders: { DATE: { terms: [asc('closed_on', { notNull: true, type: 'date' })] } },
  defaultOrder: 'DATE',
}));

export const schoolViews = [school, schoolTerm, schoolClosure];
export const schoolRoots = [rootConnection('schools', 'School'), rootOne('school', 'School')];

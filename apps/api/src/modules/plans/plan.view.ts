import {
  PARTNERSHIP_PARTIES,
  canAgreePlan,
  canWritePlan,
  reviewStandingOn,
  settingsFrom,
  type CaseId,
  type CaseStatus,
  type CentreId,
  type PlanAgreement,
  type SchoolDate,
  type SchoolId,
  type ServiceSettings,
  type TargetReview,
  type Viewer,
} from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { caseworkRow } from '../../reads/casework-row.ts';
import { historyOf } from '../../reads/history-connection.ts';
import { settingsSql } from '../../reads/settings-sql.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

interface Standing {
  centreId: CentreId;
  schoolId: SchoolId;
  caseId: CaseId;
  status: CaseStatus;
  hasDraft: boolean;
  holds: boolean;
}

interface Review {
  on: SchoolDate | null;
  settings: Partial<ServiceSettings>;
}

const statusOf = (caseId: Sql) =>
  sql`(select c.status from outreach.support_case c where c.id = ${caseId})`;
const hasVersion = (planId: Sql, state: string) =>
  sql`exists (select from outreach.plan_version v where v.plan_id = ${planId} and v.state = ${sql.lit(state)})`;
const nextReview = (planId: Sql) => sql`(select min(t.review_on)::text from outreach.plan_version v
  join outreach.plan_target t on t.plan_version_id = v.id and t.replaced_at is null
  where v.plan_id = ${planId} and v.state = 'AGREED')`;

const supportPlan = viewOf(
  'outreach.support_plan',
  ({ column, expression, toOne, connection, computed, desc }) => {
    const may = (allows: (viewer: Viewer, work: Standing) => boolean) =>
      computed<Standing>({
        needs: ({ row }) => ({
          centreId: row('centre_id'),
          schoolId: row('school_id'),
          caseId: row('case_id'),
          status: statusOf(row('case_id')),
          hasDraft: hasVersion(row('id'), 'DRAFT'),
          holds: hasVersion(row('id'), 'AGREED'),
        }),
        resolve: (work, { viewer }) => work.status !== 'CLOSED' && allows(viewer, work),
      });
    const works = may(
      (viewer, work) => (work.hasDraft || work.holds) && canWritePlan(viewer, work),
    );
    const version = (state: string) =>
      toOne('PlanVersion', {
        join: ({ parent, child }) =>
          sql`${child('plan_id')} = ${parent('id')} and ${child('state')} = ${sql.lit(state)}`,
      });
    const ofPlan = {
      join: ({ parent, child }: { parent: (name: 'id') => Sql; child: (name: string) => Sql }) =>
        sql`${child('plan_id')} = ${parent('id')}`,
    };
    return {
      type: 'SupportPlan',
      ...caseworkRow,
      fields: {
        id: column('id'),
        case: toOne('Case', { column: 'case_id', always: true }),
        version: column('version'),
        inForce: version('AGREED'),
        draft: version('DRAFT'),
        versions: connection('PlanVersion', ofPlan),
        reviews: connection('PlanReview', ofPlan),
        nextReviewOn: expression(({ row }) => nextReview(row('id'))),
        reviewStanding: computed<Review>({
          needs: ({ row }) => ({
            on: nextReview(row('id')),
            settings: settingsSql(row('centre_id')),
          }),
          resolve: ({ on, settings }, { today }) =>
            reviewStandingOn(on, today, settingsFrom(settings).planReviewNoticeDays),
        }),
        history: connection('HistoryEntry', { join: historyOf }),
        viewerCanChange: works,
        viewerCanAgree: may((viewer, work) => work.hasDraft && canAgreePlan(viewer, work)),
        viewerCanAgreeForService: may(
          (viewer, work) => work.hasDraft && canWritePlan(viewer, work),
        ),
        viewerCanRate: works,
        viewerCanReview: may((viewer, work) => work.holds && canWritePlan(viewer, work)),
        viewerCanEnd: works,
      },
      orders: {
        NEWEST: { terms: [desc('created_at', { notNull: true, type: 'timestamptz' })] },
      },
      defaultOrder: 'NEWEST',
    };
  },
);

const agreements = (
  versionId: Sql,
) => sql`(select coalesce(json_agg(json_build_object('party', a.party,
  'name', a.name, 'agreedOn', a.agreed_on)), '[]') from outreach.plan_agreement a
  where a.plan_version_id = ${versionId} and a.replaced_at is null)`;

const planVersion = viewOf(
  'outreach.plan_version',
  ({ column, toOne, connection, computed, desc }) => ({
    type: 'PlanVersion',
    ...caseworkRow,
    fields: {
      id: column('id'),
      number: column('number'),
      state: column('state'),
      writtenOn: column('written_on'),
      writtenBy: toOne('StaffMember', { column: 'written_by' }),
      reason: column('reason'),
      supersededOn: column('superseded_on'),
      endedOn: column('ended_on'),
      targets: connection('PlanTarget', {
        join: ({ parent, child }) => sql`${child('plan_version_id')} = ${parent('id')}`,
      }),
      agreements: computed<{ given: PlanAgreement[] }>({
        needs: ({ row }) => ({ given: agreements(row('id')) }),
        resolve: ({ given }) =>
          PARTNERSHIP_PARTIES.map(
            (party) =>
              given.find((one) => one.party === party) ?? { party, name: null, agreedOn: null },
          ),
      }),
    },
    orders: { NEWEST: { terms: [desc('number', { notNull: true, type: 'int' })] } },
    defaultOrder: 'NEWEST',
  }),
);

const planReview = viewOf('outreach.plan_review', ({ column, toOne, computed, desc }) => ({
  type: 'PlanReview',
  ...caseworkRow,
  fields: {
    id: column('id'),
    reviewedOn: column('reviewed_on'),
    note: column('note'),
    targets: computed<{ targets: TargetReview[] }>({
      needs: ({ row }) => ({ targets: row('targets') }),
      resolve: ({ targets }) => targets,
    }),
    recordedBy: toOne('StaffMember', { column: 'recorded_by' }),
  },
  orders: {
    NEWEST: {
      terms: [
        desc('reviewed_on', { notNull: true, type: 'date' }),
        desc(({ row }) => sql`${row('recorded_at')}`, { notNull: true, type: 'timestamptz' }),
      ],
    },
  },
  defaultOrder: 'NEWEST',
}));

export const planViews = [supportPlan, planVersion, planReview];

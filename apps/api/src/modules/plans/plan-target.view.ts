import {
  goalProgress,
  reviewStandingOn,
  settingsFrom,
  type GoalProgress,
  type GoalRating,
  type SaidBy,
  type SchoolDate,
  type ServiceSettings,
  type TargetId,
  type TargetResult,
} from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { caseworkRow } from '../../reads/casework-row.ts';
import { settingsSql } from '../../reads/settings-sql.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import { topicsToMeet } from './plan-topics-sql.ts';

interface Progress {
  targetId: TargetId;
  ratings: GoalRating[];
  frozen: GoalProgress | null;
}

interface Review {
  on: SchoolDate | null;
  goesOn: boolean;
  settings: Partial<ServiceSettings>;
}

interface End {
  result: TargetResult | null;
  saidBy: SaidBy;
  words: string;
}

/** Moments are written alike, so that those of one day have an order. */
const ratingsOf = (
  targetId: Sql,
) => sql`(select coalesce(json_agg(json_build_object('targetId', g.target_id,
  'value', g.value, 'ratedBy', g.rated_by, 'ratedOn', g.rated_on, 'workHadBegun', g.work_had_begun,
  'recordedAt', to_char(g.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))), '[]')
  from outreach.goal_rating g where g.target_id = ${targetId})`;

const holds = (versionId: Sql) =>
  sql`exists (select from outreach.plan_version v where v.id = ${versionId} and v.state = 'AGREED')`;

/** TOP-3: held, about one of the topics, and the student was there. */
const isAboutIt = (
  parent: (name: 'student_id' | 'topics') => Sql,
  child: (name: string) => Sql,
) => sql`${child('state')} = 'HAPPENED' and ${child('topics')} && ${topicsToMeet(parent('topics'))}
  and exists (select from outreach.session_student x where x.session_id = ${child('id')}
    and x.student_id = ${parent('student_id')} and x.attendance in ('ATTENDED', 'LATE'))`;

const planTarget = viewOf('outreach.plan_target', ({ column, connection, computed, asc }) => ({
  type: 'PlanTarget',
  ...caseworkRow,
  where: ({ row }) => sql`${row('replaced_at')} is null`,
  fields: {
    id: column('id'),
    targetId: column('target_id'),
    position: column('position'),
    aim: column('aim'),
    aimOf: column('aim_of'),
    topics: column('topics'),
    ownerParty: column('owner_party'),
    ownerName: column('owner_name'),
    reviewOn: column('review_on'),
    reviewStanding: computed<Review>({
      needs: ({ row }) => ({
        on: row('review_on'),
        goesOn: holds(row('plan_version_id')),
        settings: settingsSql(row('centre_id')),
      }),
      resolve: ({ on, goesOn, settings }, { today }) =>
        reviewStandingOn(goesOn ? on : null, today, settingsFrom(settings).planReviewNoticeDays),
    }),
    progress: computed<Progress>({
      needs: ({ row }) => ({
        targetId: row('target_id'),
        ratings: ratingsOf(row('target_id')),
        frozen: row('progress'),
      }),
      resolve: ({ targetId, ratings, frozen }) => frozen ?? goalProgress(ratings, targetId),
    }),
    ratings: connection('GoalRating', {
      join: ({ parent, child }) => sql`${child('target_id')} = ${parent('target_id')}`,
    }),
    work: connection('Session', {
      join: ({ parent, child }) => isAboutIt(parent, child),
      defaultOrder: 'LATEST',
    }),
    end: computed<End>({
      needs: ({ row }) => ({
        result: row('result'),
        saidBy: row('result_said_by'),
        words: row('result_words'),
      }),
      resolve: (end) => (end.result === null ? null : end),
    }),
  },
  orders: { POSITION: { terms: [asc('position', { notNull: true, type: 'int' })] } },
  defaultOrder: 'POSITION',
}));

const goalRating = viewOf('outreach.goal_rating', ({ column, toOne, asc }) => ({
  type: 'GoalRating',
  ...caseworkRow,
  fields: {
    id: column('id'),
    value: column('value'),
    ratedBy: column('rated_by'),
    ratedOn: column('rated_on'),
    workHadBegun: column('work_had_begun'),
    recordedBy: toOne('StaffMember', { column: 'recorded_by' }),
  },
  orders: {
    EARLIEST: {
      terms: [
        asc('rated_on', { notNull: true, type: 'date' }),
        asc(({ row }) => sql`${row('recorded_at')}`, { notNull: true, type: 'timestamptz' }),
      ],
    },
  },
  defaultOrder: 'EARLIEST',
}));

export const planTargetViews = [planTarget, goalRating];

import {
  readableContent,
  type CentreId,
  type Readiness,
  type ReferralContent,
  type SchoolId,
} from '@outreach/domain';
import { sql } from 'kysely';
import { caseworkRow } from '../../reads/casework-row.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

const submission = viewOf('outreach.referral_submission', ({ column, toOne, computed, desc }) => ({
  ...caseworkRow,
  type: 'ReferralSubmission',
  fields: {
    id: column('id'),
    number: column('number'),
    submittedAt: column('submitted_at'),
    submittedBy: toOne('StaffMember', { column: 'submitted_by' }),
    statement: computed<
      { content: ReferralContent; nameWithheld: boolean } & {
        centreId: CentreId;
        schoolId: SchoolId;
      }
    >({
      needs: ({ row }) => ({
        content: row('content'),
        centreId: row('centre_id'),
        schoolId: row('school_id'),
        nameWithheld: sql`(select r.name_withheld from outreach.referral r where r.id = ${row('referral_id')})`,
      }),
      resolve: ({ content, ...referral }, { viewer }) => readableContent(viewer, referral, content),
    }),
    answer: column('answer'),
    readiness: computed<{ readiness: Readiness }>({
      needs: ({ row }) => ({ readiness: row('readiness') }),
      resolve: ({ readiness }) => readiness,
    }),
  },
  orders: { NEWEST: { terms: [desc('number', { notNull: true, type: 'int' })] } },
  defaultOrder: 'NEWEST',
}));

const priorIntervention = viewOf('outreach.prior_intervention', ({ column, asc }) => ({
  ...caseworkRow,
  type: 'PriorIntervention',
  fields: {
    id: column('item_id'),
    kind: column('kind'),
    from: column('starts_on'),
    to: column('ends_on'),
    frequency: column('frequency'),
    byWhom: column('by_whom'),
    aim: column('aim'),
    effect: column('effect'),
    evidence: column('evidence'),
    comment: column('comment'),
    atPreviousSchool: column('at_previous_school'),
  },
  orders: { POSITION: { terms: [asc('position', { notNull: true, type: 'int' })] } },
  defaultOrder: 'POSITION',
}));

const question = viewOf('outreach.referral_question', ({ column, toOne, desc }) => ({
  ...caseworkRow,
  type: 'ReferralQuestion',
  fields: {
    id: column('id'),
    askedAt: column('asked_at'),
    askedBy: toOne('StaffMember', { column: 'asked_by' }),
    question: column('question'),
    answer: column('answer'),
    answeredAt: column('answered_at'),
    answeredBy: toOne('StaffMember', { column: 'answered_by' }),
  },
  orders: { NEWEST: { terms: [desc('asked_at', { notNull: true, type: 'timestamptz' })] } },
  defaultOrder: 'NEWEST',
}));

export const referralRowViews = [submission, priorIntervention, question];

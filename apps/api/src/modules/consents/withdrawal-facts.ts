import { SESSION_KIND_RULES, SESSION_KINDS, type WithdrawalFacts } from '@outreach/domain';
import { sql } from 'kysely';
import { queryOne } from '../../acts/query-one.ts';
import type { Em } from '../../persistence/orm.ts';

/** The kind of support that a session of a kind needs agreed; nothing where any support will do. */
const consentAsked = sql`(case ${sql.join(
  SESSION_KINDS.flatMap((kind) => {
    const { consent } = SESSION_KIND_RULES[kind];
    return consent === null || consent === 'ANY'
      ? []
      : [sql`when e.kind = ${sql.lit(kind)} then ${sql.lit(consent)}`];
  }),
  sql` `,
)} end)`;

/** What a withdrawal could touch. Disclosures join when they are recorded. */
export async function withdrawalFacts(
  em: Em,
  studentId: string,
  today: string,
): Promise<WithdrawalFacts> {
  const open = await queryOne<Omit<WithdrawalFacts, 'today' | 'disclosures'>>(
    em,
    sql`json_build_object(
      'hasOpenCase', exists (select from outreach.support_case c where c.student_id = ${studentId}::uuid and c.status <> 'CLOSED'),
      'hasOpenReferral', exists (select from outreach.referral r where r.student_id = ${studentId}::uuid
        and r.status in ('SUBMITTED', 'RETURNED', 'CHALLENGED')),
      'groupPlaces', (select coalesce(json_agg(g.name order by g.name), '[]') from outreach.group_membership m
        join outreach.workshop_group g on g.id = m.group_id
        where m.student_id = ${studentId}::uuid and m.ends_on is null),
      'plannedWork', (select coalesce(json_agg(json_build_object('kind', ${consentAsked}, 'on', e.held_on,
          'label', e.kind) order by e.held_on, e.starts_at), '[]')
        from outreach.session e join outreach.session_student x on x.session_id = e.id
        where x.student_id = ${studentId}::uuid and e.state = 'PLANNED' and e.held_on >= ${today}::date
          and ${consentAsked} is not null))`,
  );
  return { today, ...open, disclosures: [] };
}

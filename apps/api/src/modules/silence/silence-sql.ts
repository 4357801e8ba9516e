import { DEFAULT_SETTINGS, SESSION_KIND_RULES, type SessionKind } from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { countsAsSchoolDay } from '../../reads/school-days-sql.ts';

/** The day, and the bank holidays of the half year before it, which no calendar of a school holds. */
export interface SilentDays {
  readonly today: Sql;
  readonly holidays: Sql;
}

/** Longer than the longest wait that a centre can set, holidays included. */
export const LOOK_BACK_DAYS = 200;

/** Rows of (case_id, reason, silent_on), from what `silencesSql` has gathered once. */
type SilentRows = (days: SilentDays) => Sql;

/** One more reason is one more entry here, one of the enumeration, and one rule in the domain. */
const silentRows: readonly SilentRows[] = [
  sinceAcceptance,
  missedTwice,
  consentEndsInBlock,
  planReviewOverdue,
];

/**
 * All that is silent today, whether it was put off or not: the rules of the domain's `silent-case.ts` in SQL, since a
 * page of a list is cut by the database; a test holds the two against each other. What row-level security lets through
 * is gathered once, as `open_case` and as `place`, the sessions with the student of each.
 */
export function silencesSql(days: SilentDays): Sql {
  const { today } = days;
  return sql`with open_case as materialized (
      select c.id, c.school_id, c.student_id, c.status,
        greatest(c.opened_on, (select max(d) from unnest(c.reopened_on) d)) as started_on,
        ${setting('firstSessionWithinSchoolDays')} as first_within, ${setting('profileWithinSchoolDays')} as profile_within,
        ${setting('consentRenewalNoticeDays')} as notice
      from outreach.support_case c join outreach.centre e on e.id = c.centre_id where c.status <> 'CLOSED'),
    place as materialized (
      select o.id as case_id, s.held_on, s.held_on + s.starts_at as began_at, s.kind,
        s.state in ('HAPPENED', 'DID_NOT_HAPPEN') as over, s.state = 'PLANNED' and s.held_on >= ${today} as to_come,
        s.state = 'HAPPENED' and x.attendance is distinct from 'ABSENT' as came,
        (s.created_at at time zone 'Europe/London')::date as planned_on
      from open_case o join outreach.session_student x on x.student_id = o.student_id
      join outreach.session s on s.id = x.session_id where s.state <> 'CANCELLED')
    ${sql.join(
      silentRows.map((rows) => sql`(${rows(days)})`),
      sql` union all `,
    )}`;
}

function setting(
  name: 'firstSessionWithinSchoolDays' | 'profileWithinSchoolDays' | 'consentRenewalNoticeDays',
): Sql {
  return sql`coalesce((e.settings ->> ${sql.lit(name)})::int, ${sql.lit(DEFAULT_SETTINGS[name])})`;
}

/** ASS-1, both at once: who has been accepted for longer than the days is asked of each school's calendar only once. */
function sinceAcceptance({ today, holidays }: SilentDays): Sql {
  return sql`with waiting as materialized (
      select o.id, o.school_id, o.started_on, 'NO_FIRST_SESSION' as reason, o.first_within as within_days from open_case o
      where o.status = 'ACTIVE' and not exists (
        select from place p where p.case_id = o.id and (p.to_come or (p.came and p.held_on >= o.started_on)))
      union all
      select o.id, o.school_id, o.started_on, 'NO_PROFILE', o.profile_within from open_case o
      where o.status = 'ACTIVE' and not exists (select from outreach.needs_profile n where n.case_id = o.id)),
    school_day as materialized (
      select w.school_id, g.d from (select school_id, min(started_on) as since from waiting group by school_id) w
      cross join lateral (select x::date as d from generate_series(
        greatest(w.since, ${today} - ${sql.lit(LOOK_BACK_DAYS)}) + 1, ${today}, interval '1 day') x) g
      where ${countsAsSchoolDay(sql`w.school_id`, sql`g.d`, holidays)})
    select w.id as case_id, w.reason, w.started_on as silent_on from waiting w
    where (select count(*) from school_day d where d.school_id = w.school_id and d.d > w.started_on) > w.within_days`;
}

function planReviewOverdue({ today }: SilentDays): Sql {
  return sql`select o.id, 'PLAN_REVIEW_OVERDUE', min(t.review_on) from open_case o
    join outreach.support_plan p on p.case_id = o.id
    join outreach.plan_version v on v.plan_id = p.id and v.state = 'AGREED'
    join outreach.plan_target t on t.plan_version_id = v.id and t.replaced_at is null
    group by o.id having min(t.review_on) < ${today}`;
}

function missedTwice(): Sql {
  return sql`with met as (select case_id, max(began_at) as met_at from place where came group by case_id),
    missed as (
      select p.case_id, min(p.held_on) as first_on, max(p.held_on) as last_on, count(*) as missed
      from place p left join met on met.case_id = p.case_id
      where p.over and (met.met_at is null or p.began_at > met.met_at) group by p.case_id)
    select m.case_id, 'MISSED_TWICE', m.first_on from missed m
    where m.missed >= 2 and not exists (
      select from place p where p.case_id = m.case_id and p.to_come and p.planned_on >= m.last_on)`;
}

const kinds = Object.keys(SESSION_KIND_RULES) as SessionKind[];
const needed = sql`case p.kind ${sql.join(
  kinds.flatMap((kind) => {
    const { consent } = SESSION_KIND_RULES[kind];
    return consent === null || consent === 'ANY'
      ? []
      : [sql`when ${sql.lit(kind)} then ${sql.lit(consent)}`];
  }),
  sql` `,
)} end`;

function consentEndsInBlock({ today }: SilentDays): Sql {
  return sql`with last_word as materialized (
      select distinct on (o.id, i.kind) o.id as case_id, i.kind, i.given and not n.disputed as holds, i.withdrawn_on,
        least(n.valid_until, (select min(p.closed_on) from outreach.support_case p
          where p.student_id = n.student_id and p.status = 'CLOSED' and p.closed_on > n.signed_on)) as ends_on
      from open_case o join outreach.intervention_consent i on i.student_id = o.student_id
      join outreach.consent n on n.id = i.consent_id
      order by o.id, i.kind, coalesce(i.withdrawn_on, n.signed_on) desc, n.recorded_at desc)
    select p.case_id, 'CONSENT_ENDS_IN_BLOCK', min(a.ends_on)
    from place p join last_word a on a.case_id = p.case_id and a.kind = ${needed} and a.holds
    join open_case o on o.id = p.case_id
    where p.to_come and (a.withdrawn_on is null or a.withdrawn_on > p.held_on)
      and (a.ends_on < p.held_on or a.ends_on <= ${today} + o.notice / 2)
    group by p.case_id`;
}

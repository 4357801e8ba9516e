import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

const setting = (name: string, usual: number) =>
  `coalesce((e.settings ->> '${name}')::int, ${usual})`;

/** A day of school: a weekday that is no holiday and not closed, in a term or where no term is known. */
const isSchoolDay = `extract(isodow from g.d) <= 5 and g.d <> all(holidays)
      and not exists (select from outreach.school_closure k where k.school_id = w.school_id and k.closed_on = g.d)
      and (exists (select from outreach.school_term t where t.school_id = w.school_id and g.d between t.first_day and t.last_day
          and not coalesce(g.d between t.half_term_from and t.half_term_to, false))
        or not exists (select from outreach.school_term t where t.school_id = w.school_id and t.first_day <= g.d
          and (g.d <= t.last_day or exists (select from outreach.school_term n where n.school_id = w.school_id and g.d < n.first_day
            and case t.term
              when 'AUTUMN' then n.term = 'SPRING' and n.academic_year = t.academic_year
              when 'SPRING' then n.term = 'SUMMER' and n.academic_year = t.academic_year
              else n.term = 'AUTUMN' and left(n.academic_year, 4)::int = left(t.academic_year, 4)::int + 1 end))))`;

/** Work with the student themselves; of a meeting about them they miss nothing, and it is a contact. */
const takingPart = `array['ONE_TO_ONE', 'GROUP', 'WORKSHOP', 'TRANSITION', 'RESPITE']`;

/** The rules of the domain's `silent-case.ts` in SQL, as before but for what is missed and what answers it. */
const script = `
create or replace function outreach.silences(day date, holidays date[]) returns table (case_id uuid, reason text, silent_on date)
language sql stable as $$
  with open_case as materialized (
    select c.id, c.school_id, c.student_id, c.status,
      greatest(c.opened_on, (select max(d) from unnest(c.reopened_on) d)) as started_on,
      ${setting('firstSessionWithinSchoolDays', 10)} as first_within, ${setting('profileWithinSchoolDays', 20)} as profile_within,
      ${setting('consentRenewalNoticeDays', 30)} as notice
    from outreach.support_case c join outreach.centre e on e.id = c.centre_id where c.status <> 'CLOSED'),
  place as materialized (
    select o.id as case_id, s.held_on, s.held_on + s.starts_at as began_at, s.kind,
      s.state in ('HAPPENED', 'DID_NOT_HAPPEN') as over, s.state = 'PLANNED' and s.held_on >= day as to_come,
      s.state = 'HAPPENED' and x.attendance is distinct from 'ABSENT' as came, s.kind = any(${takingPart}) as takes_part,
      s.state = 'HAPPENED' and not s.kind = any(${takingPart}) as contact,
      (s.created_at at time zone 'Europe/London')::date as planned_on
    from open_case o join outreach.session_student x on x.student_id = o.student_id
    join outreach.session s on s.id = x.session_id where s.state <> 'CANCELLED'),
  waiting as materialized (
    select o.id, o.school_id, o.started_on, 'NO_FIRST_SESSION' as reason, o.first_within as within_days from open_case o
    where o.status = 'ACTIVE' and not exists (
      select from place p where p.case_id = o.id and (p.to_come or (p.came and p.held_on >= o.started_on)))
    union all
    select o.id, o.school_id, o.started_on, 'NO_PROFILE', o.profile_within from open_case o
    where o.status = 'ACTIVE' and not exists (select from outreach.needs_profile n where n.case_id = o.id)),
  school_day as materialized (
    select w.school_id, g.d from (select w.school_id, min(w.started_on) as since from waiting w group by w.school_id) w
    cross join lateral (select x::date as d from generate_series(greatest(w.since, day - 200) + 1, day, interval '1 day') x) g
    where ${isSchoolDay}),
  met as (select p.case_id, max(p.began_at) as met_at from place p where p.came or p.contact group by p.case_id),
  missed as (
    select p.case_id, min(p.held_on) as first_on, max(p.held_on) as last_on, count(*) as missed
    from place p left join met on met.case_id = p.case_id
    where p.over and p.takes_part and (met.met_at is null or p.began_at > met.met_at) group by p.case_id),
  last_word as materialized (
    select distinct on (o.id, i.kind) o.id as case_id, i.kind, i.given and not n.disputed as holds, i.withdrawn_on,
      least(n.valid_until, (select min(p.closed_on) from outreach.support_case p
        where p.student_id = n.student_id and p.status = 'CLOSED' and p.closed_on > n.signed_on)) as ends_on
    from open_case o join outreach.intervention_consent i on i.student_id = o.student_id
    join outreach.consent n on n.id = i.consent_id
    order by o.id, i.kind, coalesce(i.withdrawn_on, n.signed_on) desc, n.recorded_at desc)
  select w.id, w.reason, w.started_on from waiting w
  where (select count(*) from school_day d where d.school_id = w.school_id and d.d > w.started_on) > w.within_days
  union all
  select m.case_id, 'MISSED_TWICE', m.first_on from missed m
  where m.missed >= 2 and not exists (
    select from place p where p.case_id = m.case_id and p.to_come and p.planned_on >= m.last_on)
  union all
  select p.case_id, 'CONSENT_ENDS_IN_BLOCK', min(a.ends_on)
  from place p join last_word a on a.case_id = p.case_id and a.holds and a.kind = case p.kind when 'ONE_TO_ONE' then 'ONE_TO_ONE'
    when 'GROUP' then 'GROUP' when 'WORKSHOP' then 'GROUP' when 'TRANSITION' then 'GROUP' when 'RESPITE' then 'RESPITE' end
  join open_case o on o.id = p.case_id
  where p.to_come and (a.withdrawn_on is null or a.withdrawn_on > p.held_on)
    and (a.ends_on < p.held_on or a.ends_on <= day + o.notice / 2)
  group by p.case_id
  union all
  select o.id, 'PLAN_REVIEW_OVERDUE', min(t.review_on) from open_case o
  join outreach.support_plan p on p.case_id = o.id
  join outreach.plan_version v on v.plan_id = p.id and v.state = 'AGREED'
  join outreach.plan_target t on t.plan_version_id = v.id and t.replaced_at is null
  group by o.id having min(t.review_on) < day
$$
`;

export class M0024MissedIsWhatOneTakesPartIn extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

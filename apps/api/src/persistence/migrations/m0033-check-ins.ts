import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/**
 * The domain's `transition-check-ins.ts` and `addSchoolWeeks` in SQL, since a page of what waits is cut by the database;
 * a test holds the two against each other. Bank holidays are left out: none empties a week.
 */
const script = `
create function outreach.school_week_after(school uuid, since date, weeks integer) returns date language sql stable set search_path = '' as $$
  select w.monday from (
    select m.monday, row_number() over (order by m.monday) as n
    from (select date_trunc('week', since::timestamp)::date + 7 * k as monday from generate_series(1, 40) k) m
    where exists (
      select from (select m.monday + offset_days as on_day from generate_series(0, 4) offset_days) d
      where not exists (select from outreach.school_closure c where c.school_id = school and c.closed_on = d.on_day)
        and (exists (select from outreach.school_term t where t.school_id = school and d.on_day between t.first_day and t.last_day
            and not coalesce(d.on_day between t.half_term_from and t.half_term_to, false))
          or not exists (select from outreach.school_term t where t.school_id = school and t.first_day <= d.on_day
            and (d.on_day <= t.last_day or exists (select from outreach.school_term f where f.school_id = school and d.on_day < f.first_day
              and case t.term
                when 'AUTUMN' then f.term = 'SPRING' and f.academic_year = t.academic_year
                when 'SPRING' then f.term = 'SUMMER' and f.academic_year = t.academic_year
                else f.term = 'AUTUMN' and left(f.academic_year, 4)::int = left(t.academic_year, 4)::int + 1 end)))))) w
  where w.n = weeks
$$

do $$
begin
  execute 'create or replace view outreach.attention with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('outreach.attention'::regclass), '; ') || '
union all
select n.id, n.centre_id, ''CHECK_IN_OVERDUE'', n.first_day, n.due_on, n.student_id, n.school_id, null, null, null
  from (
    select t.*, a.first_day, outreach.school_week_after(t.school_id, a.first_day, k.week - 1) as opens_on,
      outreach.school_week_after(t.school_id, a.first_day, k.week) + 4 as due_on,
      outreach.school_week_after(t.school_id, a.first_day, k.week + 2) + 4 as closes_on
    from outreach.transition_nomination t
    cross join lateral (select outreach.transition_first_day(t.school_id, t.starts_on) as first_day) a
    cross join (values (2), (6)) as k (week)
    where t.end_reason = ''ARRIVED'' and t.starts_on > (select auth.today()) - 200
      and (select auth.actor_role()) = ''OUTREACH_WORKER'' and t.school_id = any((select auth.actor_schools())::uuid[])) n
  join outreach.student s on s.id = n.student_id and s.school_id = n.school_id
  where n.due_on < (select auth.today()) and n.closes_on >= (select auth.today()) and not exists (
    select from outreach.session_student x join outreach.session e on e.id = x.session_id
    where x.student_id = n.student_id and e.school_id = n.school_id and e.state = ''HAPPENED''
      and x.attendance in (''ATTENDED'', ''LATE'') and e.held_on between n.opens_on and n.closes_on)';
end $$
`;

export class M0033CheckIns extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

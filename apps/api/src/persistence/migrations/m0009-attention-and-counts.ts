import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

const actor = '(select auth.actor_id())';
const role = '(select auth.actor_role())';
// As a sub-select it is asked once a statement, and not once a row.
const today = '(select auth.today())';

/** What waits for the viewer, and the counts that a commissioner gets in place of rows. */
const script = `
create view outreach.attention with (security_invoker = true) as
select r.id, r.centre_id, 'REFERRAL_AWAITING_REPLY' as kind, r.clock_started_on as since, r.reply_due_on as due_on,
    r.student_id, r.school_id, r.id as referral_id, null::uuid as draft_id, null::uuid as case_id
  from outreach.referral r where r.status = 'SUBMITTED' and ${role} = 'MANAGER'
union all
select r.id, r.centre_id, 'REFERRAL_CHALLENGED', (r.challenged_at at time zone 'Europe/London')::date, null,
    r.student_id, r.school_id, r.id, null, null
  from outreach.referral r where r.status = 'CHALLENGED' and ${role} = 'MANAGER'
union all
select r.id, r.centre_id, 'REFERRAL_RETURNED', q.asked_on, null, r.student_id, r.school_id, r.id, null, null
  from outreach.referral r
  join outreach.referral_question q on q.referral_id = r.id and q.answered_at is null
  where r.status = 'RETURNED' and ${role} in ('SCHOOL_REFERRER', 'SCHOOL_LEAD')
union all
select d.id, d.centre_id, 'SIGN_OFF_WAITING', (d.saved_at at time zone 'Europe/London')::date, d.purge_on,
    d.student_id, d.school_id, null, d.id, null
  from outreach.referral_draft d
  where ${role} = 'SCHOOL_LEAD' and d.signed_off_at is null and d.author_id <> ${actor}
union all
select d.id, d.centre_id, 'DRAFT_UNFINISHED', (d.saved_at at time zone 'Europe/London')::date, d.purge_on,
    d.student_id, d.school_id, null, d.id, null
  from outreach.referral_draft d where d.author_id = ${actor}
union all
select c.id, c.centre_id, 'CASE_CHECK_DUE', c.opened_on, c.next_check_on, c.student_id, c.school_id, null, null, c.id
  from outreach.support_case c
  where c.status = 'MONITORED' and c.next_check_on <= ${today} + 14
    and (${role} = 'MANAGER' or c.id = any((select auth.actor_cases())::uuid[]))
union all
select c.id, c.centre_id, 'PARTNERSHIP_INCOMPLETE', c.opened_on, null, c.student_id, c.school_id, null, null, c.id
  from outreach.support_case c
  where c.status = 'ACTIVE' and c.id = any((select auth.actor_cases())::uuid[])
    and (select count(*) from outreach.partnership_confirmation p where p.case_id = c.id) < 4
union all
select c.id, c.centre_id, 'CASE_WITHOUT_CONSENT', c.opened_on, null, c.student_id, c.school_id, null, null, c.id
  from outreach.support_case c
  where c.status <> 'CLOSED' and (${role} = 'MANAGER' or c.id = any((select auth.actor_cases())::uuid[]))
    and not exists (
      select from outreach.intervention_consent i join outreach.consent n on n.id = i.consent_id
      where i.student_id = c.student_id and i.given and i.withdrawn_on is null
        and n.valid_until >= ${today} and not n.disputed)
union all
select n.id, n.centre_id, 'CONSENT_EXPIRING', n.signed_on, n.valid_until, n.student_id, n.school_id, null, null, c.id
  from outreach.consent n
  join outreach.support_case c on c.student_id = n.student_id and c.status <> 'CLOSED'
  where n.kind = 'INTERVENTION' and n.valid_until between ${today} and ${today} + 30
    and not exists (select from outreach.consent m where m.student_id = n.student_id and m.kind = n.kind and m.valid_until > n.valid_until)
    and (${role} in ('MANAGER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD') or c.id = any((select auth.actor_cases())::uuid[]))
union all
select n.id, n.centre_id, 'CONSENT_DISPUTED', n.signed_on, null, n.student_id, n.school_id, null, null, null
  from outreach.consent n where n.disputed and ${role} = 'MANAGER'
union all
select s.id, s.centre_id, 'SCHOOL_WITHOUT_WORKER', null, null, null, s.id, null, null, null
  from outreach.school s
  where ${role} = 'MANAGER' and s.in_service_area and s.secondary and s.status in ('OPEN', 'PROPOSED_TO_CLOSE')
    and exists (select from outreach.allocation a where a.school_id = s.id)
    and not exists (select from outreach.allocation a where a.school_id = s.id and a.role = 'DEDICATED'
      and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today}))

grant select on outreach.attention to outreach_app

grant select on outreach.school, outreach.referral, outreach.student, outreach.centre to outreach_definer

create policy counts on outreach.school for select to outreach_definer using (true)

create policy counts on outreach.referral for select to outreach_definer using (true)

create policy counts on outreach.student for select to outreach_definer using (true)

create policy counts on outreach.centre for select to outreach_definer using (true)

create function outreach.service_counts()
returns table (schools_served bigint, referrals_open bigint, referrals_this_year bigint, cases_active bigint, cases_monitored bigint, cases_by_year_group jsonb, suppress_below integer)
language sql stable security definer set search_path = '' as $$
  select
    (select count(distinct l.school_id) from outreach.allocation l where l.centre_id = a.centre_id
      and l.starts_on <= auth.today() and (l.ends_on is null or l.ends_on >= auth.today())),
    (select count(*) from outreach.referral r where r.centre_id = a.centre_id and r.status in ('SUBMITTED', 'RETURNED', 'CHALLENGED')),
    (select count(*) from outreach.referral r where r.centre_id = a.centre_id
      and r.submitted_at >= make_date(extract(year from auth.today() - interval '8 months')::int, 9, 1)),
    (select count(*) from outreach.support_case c where c.centre_id = a.centre_id and c.status = 'ACTIVE'),
    (select count(*) from outreach.support_case c where c.centre_id = a.centre_id and c.status = 'MONITORED'),
    (select coalesce(jsonb_agg(jsonb_build_object('name', g.year_group::text, 'count', g.n) order by g.year_group), '[]')
      from (select s.year_group, count(*) as n from outreach.support_case c join outreach.student s on s.id = c.student_id
        where c.centre_id = a.centre_id and c.status <> 'CLOSED' group by s.year_group) g),
    coalesce((select (e.settings ->> 'suppressBelow')::int from outreach.centre e where e.id = a.centre_id), 5)
  from auth.actor() a where a.role in ('COMMISSIONER', 'MANAGER')
$$

grant create on schema outreach to outreach_definer

alter function outreach.service_counts() owner to outreach_definer

revoke create on schema outreach from outreach_definer

revoke all on function outreach.service_counts() from public

grant execute on function outreach.service_counts() to outreach_app
`;

export class M0009AttentionAndCounts extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

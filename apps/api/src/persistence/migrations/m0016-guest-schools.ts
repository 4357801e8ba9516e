import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

const actor = '(select auth.actor_id())';
const role = '(select auth.actor_role())';
const today = '(select auth.today())';
const inCentre = 'centre_id = (select auth.actor_centre())';
/** CNS-2: the centre's own days of notice, or those of the rules. */
const renewalNotice =
  "coalesce((select (e.settings ->> 'consentRenewalNoticeDays')::int from outreach.centre e where e.id = n.centre_id), 30)";

/**
 * SCH-1: schools outside the area that the manager lets refer for a time; everybody of the centre sees them, as they
 * see its schools. What waits for the viewer counts them while they are in, and asks for consent anew by the setting.
 */
const script = `
create table outreach.guest_period (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  starts_on date not null,
  ends_on date not null,
  called_off boolean not null default false,
  let_in_by uuid not null references outreach.staff_member,
  version integer not null default 1,
  check (ends_on >= starts_on),
  constraint one_guest_period_a_day exclude using gist (school_id with =, daterange(starts_on, ends_on, '[]') with &&) where (not called_off)
)

create index guest_period_by_school on outreach.guest_period (school_id, starts_on)

create index guest_period_by_centre on outreach.guest_period (centre_id)

alter table outreach.guest_period enable row level security

alter table outreach.guest_period force row level security

grant select, insert on outreach.guest_period to outreach_app

grant update (ends_on, called_off, version) on outreach.guest_period to outreach_app

grant select, insert, update, delete on outreach.guest_period to outreach_system

create policy outreach_guest_period_system on outreach.guest_period for all to outreach_system using (true) with check (true)

create policy outreach_guest_period_select on outreach.guest_period for select to outreach_app using (${inCentre})

create policy outreach_guest_period_insert on outreach.guest_period for insert to outreach_app
  with check (${inCentre} and ${role} = 'MANAGER' and let_in_by = ${actor})

create policy outreach_guest_period_update on outreach.guest_period for update to outreach_app
  using (${inCentre} and ${role} = 'MANAGER') with check (${inCentre} and ${role} = 'MANAGER')

create or replace view outreach.attention with (security_invoker = true) as
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
  where n.kind = 'INTERVENTION' and n.valid_until between ${today} and ${today} + ${renewalNotice}
    and not exists (select from outreach.consent m where m.student_id = n.student_id and m.kind = n.kind and m.valid_until > n.valid_until)
    and (${role} in ('MANAGER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD') or c.id = any((select auth.actor_cases())::uuid[]))
union all
select n.id, n.centre_id, 'CONSENT_DISPUTED', n.signed_on, null, n.student_id, n.school_id, null, null, null
  from outreach.consent n where n.disputed and ${role} = 'MANAGER'
union all
select s.id, s.centre_id, 'SCHOOL_WITHOUT_WORKER', null, null, null, s.id, null, null, null
  from outreach.school s
  where ${role} = 'MANAGER' and s.secondary and s.status in ('OPEN', 'PROPOSED_TO_CLOSE')
    and ((s.in_service_area and exists (select from outreach.allocation a where a.school_id = s.id))
      or exists (select from outreach.guest_period g where g.school_id = s.id and not g.called_off
        and ${today} between g.starts_on and g.ends_on))
    and not exists (select from outreach.allocation a where a.school_id = s.id and a.role = 'DEDICATED'
      and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today}))
`;

export class M0016GuestSchools extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

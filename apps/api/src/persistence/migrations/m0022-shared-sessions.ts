import { Migration } from '@mikro-orm/migrations';
import { casework, inCentre, ownSchool, policies, roleIs, seesCasework } from './policies.ts';
import { statements } from './statements.ts';

/**
 * Whose time a joint session is, by per cents that add to 100; a session without a row is its own school's alone. A
 * school whose share it is reads times, codes and ids for its ledger, through a function: never the session itself,
 * which has notes and students of another school.
 */
const script = `
create table outreach.session_share (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  session_id uuid not null references outreach.session on delete cascade,
  school_id uuid not null references outreach.school,
  percent integer not null check (percent between 1 and 99),
  unique (session_id, school_id)
)

create index session_share_by_school on outreach.session_share (school_id)

create index session_share_by_centre on outreach.session_share (centre_id)

grant select on outreach.session_share to outreach_definer

create policy actor_lookup on outreach.session_share for select to outreach_definer using (true)

grant create on schema auth to outreach_definer

create function auth.time_shared_with(school uuid)
returns table (id uuid, school_id uuid, held_on date, minutes integer, shares json, kind text, worker_id uuid, planned boolean, state text,
  recorded_minutes integer, preparation_minutes integer, loss_reason text, loss_whose text, worker_was_there boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select e.id, e.school_id, e.held_on, e.minutes,
      (select json_agg(json_build_object('schoolId', o.school_id, 'percent', o.percent)) from outreach.session_share o where o.session_id = e.id),
      e.kind, e.worker_id, e.planned, e.state, e.recorded_minutes, e.preparation_minutes, e.loss_reason, e.loss_whose, e.worker_was_there
    from auth.actor() a
    join outreach.session_share h on h.centre_id = a.centre_id and h.school_id = school
    join outreach.session e on e.id = h.session_id and e.school_id <> school
    where a.role = 'MANAGER' or (a.role in ('OUTREACH_WORKER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD') and school = any(auth.actor_schools()));
end $$

create function auth.students_in(session uuid) returns integer language plpgsql stable security definer set search_path = '' as $$
begin
  return (select count(*)::integer from auth.actor() a
    join outreach.session_student x on x.centre_id = a.centre_id and x.session_id = session
    where a.role in ('MANAGER', 'OUTREACH_WORKER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD'));
end $$

create function auth.joint_places() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(array_agg(x.id), '{}') from auth.actor() a
    join outreach.programme p on p.centre_id = a.centre_id and p.joint
    join outreach.workshop_group g on g.programme_id = p.id and g.status <> 'ENDED'
    join outreach.session e on e.group_id = g.id and e.state = 'PLANNED' and e.held_on >= auth.today()
    join outreach.session_student x on x.session_id = e.id
    join outreach.student s on s.id = x.student_id and s.school_id <> e.school_id and s.school_id = any(auth.actor_schools())
    where a.role in ('OUTREACH_WORKER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD'));
end $$

create function auth.joint_sessions() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(array_agg(distinct x.session_id), '{}') from outreach.session_student x where x.id = any(auth.joint_places()));
end $$

create function auth.guard_session_shares() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  of_session uuid := coalesce(new.session_id, old.session_id);
begin
  if coalesce((select sum(h.percent) from outreach.session_share h where h.session_id = of_session), 100) <> 100
    or exists (select from outreach.session e where e.id = of_session
      and exists (select from outreach.session_share h where h.session_id = e.id)
      and not exists (select from outreach.session_share h where h.session_id = e.id and h.school_id = e.school_id)) then
    raise exception 'the shares of a session do not add up' using errcode = '23514', constraint = 'shares_add_up';
  end if;
  return null;
end $$

do $$
declare
  signature text;
begin
  foreach signature in array array['time_shared_with(uuid)', 'students_in(uuid)', 'joint_places()', 'joint_sessions()', 'guard_session_shares()'] loop
    execute format('revoke all on function auth.%s from public', signature);
    execute format('grant execute on function auth.%s to outreach_app, outreach_definer', signature);
  end loop;
end $$

create constraint trigger session_shares_are_guarded after insert or update or delete on outreach.session_share deferrable initially deferred for each row execute function auth.guard_session_shares()

do $$
declare
  signature text;
begin
  foreach signature in array array['time_shared_with(uuid)', 'students_in(uuid)', 'joint_places()', 'joint_sessions()', 'guard_session_shares()'] loop
    execute format('alter function auth.%s owner to outreach_definer', signature);
  end loop;
end $$

revoke create on schema auth from outreach_definer

alter table outreach.waiting_list_entry drop constraint waiting_list_entry_end_reason_check

alter table outreach.waiting_list_entry add constraint waiting_list_entry_end_reason_check
  check (end_reason in ('GOT_A_PLACE', 'NO_LONGER_WANTED', 'CONSENT_WITHDRAWN', 'LEFT_SCHOOL', 'CASE_CLOSED', 'OTHER_SUPPORT', 'OTHER'))
`;

/** Whoever sees the session sees whose time it is; the service shares it. */
const seesShare = `${inCentre} and exists (select from outreach.session s where s.id = session_share.session_id)`;
const shares = `${seesShare} and ${roleIs('MANAGER', 'OUTREACH_WORKER')}`;

/**
 * CNS-3: what a parent takes back at the student's own school ends what is planned at another, in a joint programme.
 * So a school sees where its own student is expected from today on, and none of the other students there.
 */
const seesSession = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and (${ownSchool} or id = any((select auth.joint_sessions())::uuid[])))
  or (${roleIs('OUTREACH_WORKER')} and (worker_id = (select auth.actor_id())
  or exists (select from outreach.session_student x where x.session_id = session.id and x.student_id = any((select auth.actor_students())::uuid[])))))`;
const seesPlace = `((${seesCasework}) or (${inCentre} and id = any((select auth.joint_places())::uuid[])))`;

const widened = (table: string, command: string, rule: string) =>
  `alter policy outreach_${table}_${command} on outreach.${table} using (${rule})${command === 'update' ? ` with check (${rule})` : ''}`;

export class M0022SharedSessions extends Migration {
  override up(): void {
    for (const statement of [
      ...statements(script),
      ...policies('outreach.session_share', { select: seesShare, insert: shares, delete: shares }),
      widened('session', 'select', seesSession),
      widened('session', 'update', seesSession),
      widened('session_student', 'select', seesPlace),
      widened('session_student', 'update', seesPlace),
      widened('session_student', 'delete', seesPlace),
    ])
      this.addSql(statement);
  }
}

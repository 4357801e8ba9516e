import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

const definer = "stable security definer set search_path = ''";

/**
 * The look-ups of who is asking, word for word those of before, in PL/pgSQL: it keeps their plans for the
 * session, where a function in SQL that cannot be inlined is planned anew at every call (docs/performance.md).
 */
const script = `
create or replace function auth.actor() returns table (id uuid, role text, centre_id uuid, school_id uuid)
language plpgsql ${definer} as $$
#variable_conflict use_column
begin
  return query select m.id, m.role, m.centre_id, m.school_id
  from auth.session s
  join outreach.staff_member m on m.id = s.staff_id
  where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
    and s.kind = 'FULL' and s.revoked_at is null and s.expires_at > now() and s.idle_until > now()
    and m.account_state = 'ACTIVE';
end $$

create or replace function auth.actor_id() returns uuid language plpgsql ${definer} as $$
begin
  return (select a.id from auth.actor() a);
end $$

create or replace function auth.actor_role() returns text language plpgsql ${definer} as $$
begin
  return (select a.role from auth.actor() a);
end $$

create or replace function auth.actor_centre() returns uuid language plpgsql ${definer} as $$
begin
  return (select a.centre_id from auth.actor() a);
end $$

create or replace function auth.actor_schools() returns uuid[] language plpgsql ${definer} as $$
begin
  return (select case
    when a.role in ('SCHOOL_REFERRER', 'SCHOOL_LEAD') then array[a.school_id]
    when a.role = 'OUTREACH_WORKER' then coalesce((
      select array_agg(distinct l.school_id) from outreach.allocation l
      where l.worker_id = a.id and l.starts_on <= auth.today() and (l.ends_on is null or l.ends_on >= auth.today())), '{}')
    else '{}' end
  from auth.actor() a);
end $$

create or replace function auth.actor_cases() returns uuid[] language plpgsql ${definer} as $$
begin
  return (select coalesce(array_agg(c.id), '{}')
  from auth.actor() a
  join outreach.support_case c on c.centre_id = a.centre_id
  where a.role = 'OUTREACH_WORKER' and (
    c.dedicated_worker_id = a.id or exists (
      select from outreach.case_cover v
      where v.case_id = c.id and v.worker_id = a.id and v.starts_on <= auth.today()
        and least(v.ends_on, coalesce(v.ended_on - 1, v.ends_on)) >= auth.today())));
end $$

create or replace function auth.actor_students() returns uuid[] language plpgsql ${definer} as $$
begin
  return (select coalesce(array_agg(distinct c.student_id), '{}')
  from outreach.support_case c where c.id = any(auth.actor_cases()));
end $$

create or replace function auth.nameless_students() returns uuid[] language plpgsql ${definer} as $$
begin
  return (select coalesce(array_agg(r.student_id), '{}')
  from auth.actor() a
  join outreach.referral r on r.centre_id = a.centre_id and r.name_withheld
  where a.role in ('MANAGER', 'OUTREACH_WORKER'));
end $$
`;

export class M0012ActorKeepsItsPlan extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

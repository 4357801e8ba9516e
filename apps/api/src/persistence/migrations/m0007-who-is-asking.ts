import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/**
 * Who is asking: looked up from the session's hash, so that a forged setting names nobody. The functions
 * belong to a role that owns nothing else and may read only what they need.
 */
const script = `
create function auth.today() returns date language sql stable set search_path = '' as $$
  select (now() at time zone 'Europe/London')::date
$$

create function auth.actor() returns table (id uuid, role text, centre_id uuid, school_id uuid)
language sql stable security definer set search_path = '' as $$
  select m.id, m.role, m.centre_id, m.school_id
  from auth.session s
  join outreach.staff_member m on m.id = s.staff_id
  where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
    and s.kind = 'FULL' and s.revoked_at is null and s.expires_at > now() and s.idle_until > now()
    and m.account_state = 'ACTIVE'
$$

create function auth.actor_id() returns uuid language sql stable security definer set search_path = '' as $$
  select a.id from auth.actor() a
$$

create function auth.actor_role() returns text language sql stable security definer set search_path = '' as $$
  select a.role from auth.actor() a
$$

create function auth.actor_centre() returns uuid language sql stable security definer set search_path = '' as $$
  select a.centre_id from auth.actor() a
$$

create function auth.actor_schools() returns uuid[] language sql stable security definer set search_path = '' as $$
  select case
    when a.role in ('SCHOOL_REFERRER', 'SCHOOL_LEAD') then array[a.school_id]
    when a.role = 'OUTREACH_WORKER' then coalesce((
      select array_agg(distinct l.school_id) from outreach.allocation l
      where l.worker_id = a.id and l.starts_on <= auth.today() and (l.ends_on is null or l.ends_on >= auth.today())), '{}')
    else '{}' end
  from auth.actor() a
$$

create function auth.actor_cases() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(c.id), '{}')
  from auth.actor() a
  join outreach.support_case c on c.centre_id = a.centre_id
  where a.role = 'OUTREACH_WORKER' and (
    c.dedicated_worker_id = a.id or exists (
      select from outreach.case_cover v
      where v.case_id = c.id and v.worker_id = a.id and v.starts_on <= auth.today()
        and least(v.ends_on, coalesce(v.ended_on - 1, v.ends_on)) >= auth.today()))
$$

create function auth.actor_students() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct c.student_id), '{}')
  from outreach.support_case c where c.id = any(auth.actor_cases())
$$

grant create on schema auth to outreach_definer

grant select on auth.session, outreach.staff_member, outreach.allocation, outreach.support_case, outreach.case_cover to outreach_definer

do $$
declare
  name text;
begin
  foreach name in array array['actor', 'actor_id', 'actor_role', 'actor_centre', 'actor_schools', 'actor_cases', 'actor_students', 'today'] loop
    execute format('revoke all on function auth.%I() from public', name);
    execute format('grant execute on function auth.%I() to outreach_app, outreach_definer', name);
  end loop;
  foreach name in array array['actor', 'actor_id', 'actor_role', 'actor_centre', 'actor_schools', 'actor_cases', 'actor_students'] loop
    execute format('alter function auth.%I() owner to outreach_definer', name);
  end loop;
end $$

revoke create on schema auth from outreach_definer
`;

export class M0007WhoIsAsking extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

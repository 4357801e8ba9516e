import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/**
 * What a mutation may do to the accounts of others, through functions only: the role that answers requests
 * still cannot read a credential, a session or an invitation. A manager's link also replaces a forgotten
 * password; an administrator's only lets somebody in for the first time, since an account taken over that
 * way would show casework that administrators do not see.
 */
const script = `
create function auth.session_is_due_a_touch() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from auth.session s
    where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
      and s.last_seen_at < now() - interval '1 minute')
$$

create function auth.migrations_applied() returns integer language sql stable security definer set search_path = '' as $$
  select count(*)::int from public.migration
$$

grant select on public.migration to outreach_definer

create function auth.issue_invitation(invited uuid, invitation_id uuid, hash bytea) returns timestamptz
language plpgsql volatile security definer set search_path = '' as $$
declare
  ends timestamptz := now() + interval '72 hours';
  asking record;
begin
  select a.id, a.role, a.centre_id into asking from auth.actor() a;
  if not exists (
    select from outreach.staff_member m
    where m.id = invited and m.centre_id = asking.centre_id
      and ((asking.role in ('MANAGER', 'ADMINISTRATOR') and m.account_state = 'INVITED')
        or (asking.role = 'MANAGER' and m.account_state = 'ACTIVE')))
  then
    raise exception 'may not invite' using errcode = '42501';
  end if;
  update auth.invitation set revoked_at = now()
    where staff_id = invited and redeemed_at is null and revoked_at is null;
  insert into auth.invitation (id, staff_id, token_hash, created_by, created_at, expires_at)
    values (invitation_id, invited, hash, asking.id, now(), ends);
  return ends;
end $$

create function auth.revoke_sessions(of_staff uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  ended integer;
begin
  if not exists (
    select from auth.actor() a join outreach.staff_member m on m.id = of_staff and m.centre_id = a.centre_id
    where a.role in ('MANAGER', 'ADMINISTRATOR') or a.id = of_staff)
  then
    raise exception 'may not revoke' using errcode = '42501';
  end if;
  update auth.session set revoked_at = now() where staff_id = of_staff and revoked_at is null;
  get diagnostics ended = row_count;
  update auth.invitation set revoked_at = now()
    where staff_id = of_staff and redeemed_at is null and revoked_at is null;
  return ended;
end $$

grant select, insert, update on auth.invitation to outreach_definer

grant update (revoked_at) on auth.session to outreach_definer

grant create on schema auth to outreach_definer

do $$
declare
  name text;
begin
  foreach name in array array['session_is_due_a_touch()', 'migrations_applied()', 'issue_invitation(uuid, uuid, bytea)', 'revoke_sessions(uuid)'] loop
    execute format('revoke all on function auth.%s from public', name);
    execute format('grant execute on function auth.%s to outreach_app', name);
    execute format('alter function auth.%s owner to outreach_definer', name);
  end loop;
end $$

revoke create on schema auth from outreach_definer
`;

export class M0010SigningIn extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

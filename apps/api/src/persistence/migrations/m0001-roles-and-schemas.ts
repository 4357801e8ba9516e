import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/**
 * Who may do what in the database. The login role owns nothing and inherits nothing: every path that
 * forgets to say who is asking meets "permission denied". `outreach_system` is for the commands of whoever runs
 * the server (first start, imports); the login role cannot reach it.
 */
const script = `
do $$ begin create role outreach_owner nologin; exception when duplicate_object or unique_violation then null; end $$

do $$ begin create role outreach_app nologin; exception when duplicate_object or unique_violation then null; end $$

do $$ begin create role outreach_auth nologin; exception when duplicate_object or unique_violation then null; end $$

do $$ begin create role outreach_definer nologin; exception when duplicate_object or unique_violation then null; end $$

do $$ begin create role outreach_system nologin; exception when duplicate_object or unique_violation then null; end $$

do $$ begin create role outreach_login login noinherit nosuperuser nobypassrls nocreaterole nocreatedb; exception when duplicate_object or unique_violation then null; end $$

do $$ begin
  if current_setting('server_version_num')::int >= 160000 then
    execute 'grant outreach_app, outreach_auth to outreach_login with inherit false, set true';
  else
    grant outreach_app, outreach_auth to outreach_login;
  end if;
end $$

do $$ begin execute format('grant outreach_owner, outreach_definer, outreach_system to %I', current_user); end $$

create extension if not exists btree_gist

create extension if not exists pg_trgm

create schema if not exists outreach

create schema if not exists auth

create schema if not exists audit

revoke all on schema public from public

grant usage on schema outreach, auth, audit to outreach_app, outreach_auth, outreach_definer, outreach_system, outreach_owner

grant usage on schema public to outreach_app, outreach_auth, outreach_definer, outreach_system, outreach_owner
`;

export class M0001RolesAndSchemas extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

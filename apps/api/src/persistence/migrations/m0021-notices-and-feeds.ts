import { Migration } from '@mikro-orm/migrations';
import { inCentre, policies } from './policies.ts';
import { statements } from './statements.ts';

const definer = "security definer set search_path = ''";

/**
 * An outbox: what people are told by e-mail is written in the transaction of what happened, and sent by a server
 * later. A notice holds codes, counts and a path; nobody's name. The role of requests adds to it and reads nothing of
 * it; servers take from it through functions, each notice by one of them (skip locked), for as long as its lease.
 */
const script = `
create table outreach.notice (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  recipient_id uuid not null references outreach.staff_member,
  kind text not null check (kind in ('CONSENT_WITHDRAWN', 'REFERRAL_RETURNED', 'REFERRAL_DECIDED', 'CASE_GIVEN', 'COVER_BEGINS', 'WORK_HANDED_OVER', 'DIGEST')),
  path text not null check (path like '/%'),
  week date,
  facts jsonb not null default '{}',
  created_at timestamptz not null,
  send_after timestamptz not null,
  tries integer not null default 0,
  leased_until timestamptz,
  sent_at timestamptz,
  given_up_at timestamptz,
  failure text check (failure ~ '^[A-Z0-9_]{1,40}$'),
  check ((kind = 'DIGEST') = (week is not null))
)

create unique index one_digest_a_person_and_week on outreach.notice (recipient_id, week)

create index notice_by_centre on outreach.notice (centre_id, created_at)

create index notice_to_send on outreach.notice (send_after) where (sent_at is null and given_up_at is null)

create table outreach.notice_choice (
  staff_id uuid primary key references outreach.staff_member,
  centre_id uuid not null references outreach.centre,
  digest boolean not null
)

create index notice_choice_by_centre on outreach.notice_choice (centre_id)

grant select, insert, update on outreach.notice to outreach_definer

grant select on outreach.notice_choice, outreach.session, outreach.session_student, outreach.worker_cover to outreach_definer

create policy post_reads on outreach.notice for select to outreach_definer using (true)

create policy post_writes on outreach.notice for insert to outreach_definer with check (true)

create policy post_marks on outreach.notice for update to outreach_definer using (true) with check (true)

create policy post_reads on outreach.notice_choice for select to outreach_definer using (true)

create policy post_counts on outreach.session for select to outreach_definer using (true)

create policy post_counts on outreach.session_student for select to outreach_definer using (true)

create policy post_counts on outreach.worker_cover for select to outreach_definer using (true)

create function auth.lease_notice() returns table (id uuid, kind text, path text, facts jsonb, tries integer, email text)
language sql volatile ${definer} as $$
  with taken as (
    select n.id from outreach.notice n
    join outreach.staff_member m on m.id = n.recipient_id and m.account_state = 'ACTIVE'
    where n.sent_at is null and n.given_up_at is null and n.send_after <= now()
      and (n.leased_until is null or n.leased_until < now())
    order by n.send_after, n.id limit 1 for update of n skip locked)
  update outreach.notice n set leased_until = now() + interval '5 minutes', tries = n.tries + 1
  from taken, outreach.staff_member m
  where n.id = taken.id and m.id = n.recipient_id
  returning n.id, n.kind, n.path, n.facts, n.tries, m.email
$$

create function auth.notice_was_sent(notice_id uuid) returns void
language sql volatile ${definer} as $$
  update outreach.notice set sent_at = now(), leased_until = null, failure = null where id = notice_id and sent_at is null
$$

create function auth.notice_failed(notice_id uuid, code text, minutes integer) returns void
language sql volatile ${definer} as $$
  update outreach.notice set leased_until = null, failure = code,
    send_after = now() + coalesce(minutes, 0) * interval '1 minute',
    given_up_at = case when minutes is null then now() end
  where id = notice_id and sent_at is null
$$

create function auth.write_digests(monday date) returns integer
language plpgsql volatile ${definer} as $$
declare
  written integer;
begin
  insert into outreach.notice (id, centre_id, recipient_id, kind, path, week, facts, created_at, send_after)
  select gen_random_uuid(), m.centre_id, m.id, 'DIGEST', case m.role when 'MANAGER' then '/' else '/week' end, monday,
    case m.role
      when 'MANAGER' then jsonb_build_object(
        'referralsWaiting', (select count(*) from outreach.referral r where r.centre_id = m.centre_id and r.status in ('SUBMITTED', 'CHALLENGED')),
        'casesWithoutWorker', (select count(*) from outreach.support_case c where c.centre_id = m.centre_id and c.status <> 'CLOSED' and c.dedicated_worker_id is null),
        'notRecorded', (select count(*) from outreach.session s where s.centre_id = m.centre_id and s.state = 'PLANNED' and s.held_on < monday),
        'covers', (select count(*) from outreach.worker_cover v where v.centre_id = m.centre_id and v.starts_on <= monday + 6 and v.ends_on >= monday))
      else jsonb_build_object(
        'planned', (select count(*) from outreach.session s where s.worker_id = m.id and s.state = 'PLANNED' and s.held_on between monday and monday + 6),
        'notRecorded', (select count(*) from outreach.session s where s.worker_id = m.id and s.state = 'PLANNED' and s.held_on < monday),
        'cases', (select count(*) from outreach.support_case c where c.dedicated_worker_id = m.id and c.status <> 'CLOSED'),
        'covers', (select count(*) from outreach.worker_cover v where v.covering_worker_id = m.id and v.starts_on <= monday + 6 and v.ends_on >= monday))
    end, now(), now()
  from outreach.staff_member m
  where m.account_state = 'ACTIVE' and m.role in ('MANAGER', 'OUTREACH_WORKER')
    and not exists (select from outreach.notice_choice c where c.staff_id = m.id and not c.digest)
  on conflict (recipient_id, week) do nothing;
  get diagnostics written = row_count;
  return written;
end $$

grant create on schema auth to outreach_definer

do $$
declare
  name text;
begin
  foreach name in array array['lease_notice()', 'notice_was_sent(uuid)', 'notice_failed(uuid, text, integer)', 'write_digests(date)'] loop
    execute format('revoke all on function auth.%s from public', name);
    execute format('grant execute on function auth.%s to outreach_auth', name);
    execute format('alter function auth.%s owner to outreach_definer', name);
  end loop;
end $$

revoke create on schema auth from outreach_definer
`;

const own = `${inCentre} and staff_id = (select auth.actor_id())`;

const rules = [
  ...policies('outreach.notice', {
    insert: `${inCentre} and kind <> 'DIGEST' and sent_at is null and given_up_at is null`,
  }),
  ...policies('outreach.notice_choice', { select: own, insert: own, update: own }),
];

export class M0021NoticesAndFeeds extends Migration {
  override up(): void {
    for (const statement of [...statements(script), ...rules]) this.addSql(statement);
  }
}

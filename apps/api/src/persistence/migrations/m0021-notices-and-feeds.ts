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

create table outreach.calendar_feed (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  worker_id uuid not null references outreach.staff_member,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  initials boolean not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  last_read_on date,
  version integer not null default 1
)

create unique index one_calendar_link_a_worker on outreach.calendar_feed (worker_id) where (revoked_at is null)

create index calendar_feed_by_centre on outreach.calendar_feed (centre_id)

grant select, update on outreach.calendar_feed to outreach_definer

create policy feed_reads on outreach.calendar_feed for select to outreach_definer using (true)

create policy feed_marks on outreach.calendar_feed for update to outreach_definer using (true) with check (true)

create function auth.calendar_of(hash text, from_day date, to_day date) returns jsonb
language plpgsql volatile ${definer} as $$
declare
  feed record;
begin
  select f.id, f.worker_id, f.initials, f.last_read_on into feed
  from outreach.calendar_feed f join outreach.staff_member m on m.id = f.worker_id
  where f.token_hash = hash and f.revoked_at is null and m.account_state = 'ACTIVE' and m.role = 'OUTREACH_WORKER';
  if not found then
    return null;
  end if;
  if feed.last_read_on is distinct from auth.today() then
    update outreach.calendar_feed set last_read_on = auth.today() where id = feed.id;
  end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'on', s.held_on,
      'startsAt', left(s.starts_at::text, 5), 'minutes', s.minutes, 'school', c.name,
      'initials', case when not feed.initials then '[]'::jsonb else (
        select coalesce(jsonb_agg(left(t.given_name, 1) || left(t.family_name, 1) order by t.family_name, t.given_name), '[]')
        from outreach.session_student x join outreach.student t on t.id = x.student_id where x.session_id = s.id) end)
      order by s.held_on, s.starts_at), '[]')
    from outreach.session s join outreach.school c on c.id = s.school_id
    where s.worker_id = feed.worker_id and s.state in ('PLANNED', 'HAPPENED') and s.held_on between from_day and to_day);
end $$

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
  foreach name in array array['lease_notice()', 'notice_was_sent(uuid)', 'notice_failed(uuid, text, integer)', 'write_digests(date)', 'calendar_of(text, date, date)'] loop
    execute format('revoke all on function auth.%s from public', name);
    execute format('grant execute on function auth.%s to outreach_auth', name);
    execute format('alter function auth.%s owner to outreach_definer', name);
  end loop;
end $$

revoke create on schema auth from outreach_definer
`;

const own = `${inCentre} and staff_id = (select auth.actor_id())`;

const ownFeed = `${inCentre} and worker_id = (select auth.actor_id())`;

const rules = [
  ...policies('outreach.notice', {
    insert: `${inCentre} and kind <> 'DIGEST' and sent_at is null and given_up_at is null`,
  }),
  ...policies('outreach.calendar_feed', { select: ownFeed, insert: ownFeed, update: ownFeed }),
  ...policies('outreach.notice_choice', { select: own, insert: own, update: own }),
];

export class M0021NoticesAndFeeds extends Migration {
  override up(): void {
    for (const statement of [...statements(script), ...rules]) this.addSql(statement);
  }
}

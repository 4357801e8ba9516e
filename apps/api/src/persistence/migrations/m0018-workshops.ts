import { Migration } from '@mikro-orm/migrations';
import {
  casework,
  inCentre,
  ownSchool,
  ownStudent,
  policies,
  roleIs,
  seesCasework,
} from './policies.ts';
import { statements } from './statements.ts';

const texts = (values: string) =>
  values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ');
const ofCasework = `
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student`;

/**
 * Workshops: what the centre offers, its runs at schools, who has a place from when to when, who is kept apart and who
 * waits. Sessions of a run are sessions. A second place, a full group and a pair that is kept apart are refused here
 * too, since two people may add members at once.
 */
const tables = `
create table outreach.programme (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  name text not null check (name <> ''),
  aim text not null check (aim <> ''),
  topics text[] not null,
  kind text not null check (kind in ('TARGETED', 'INTO_SECONDARY', 'INTO_KS4')),
  key_stages text[] not null default '{}',
  year_groups integer[] not null default '{}',
  minimum_size integer not null check (minimum_size >= 2),
  maximum_size integer not null check (maximum_size >= minimum_size),
  joint boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1
)

create index programme_by_centre on outreach.programme (centre_id, name, id)

create table outreach.programme_session (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  programme_id uuid not null references outreach.programme,
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  minutes integer not null check (minutes between 15 and 240),
  plan text,
  materials text[] not null default '{}',
  unique (programme_id, number)
)

create index programme_session_by_centre on outreach.programme_session (centre_id, programme_id)

create table outreach.workshop_group (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  programme_id uuid not null references outreach.programme,
  worker_id uuid not null references outreach.staff_member,
  name text not null check (name <> ''),
  room text,
  status text not null check (status in ('PLANNED', 'RUNNING', 'ENDED')),
  started_on date,
  ended_on date,
  end_reason text check (end_reason in (${texts('COMPLETED TOO_FEW_MEMBERS MERGED WORKER_AWAY SCHOOL_ASKED CALLED_OFF OTHER')})),
  evaluation text,
  created_at timestamptz not null,
  version integer not null default 1,
  unique (id, programme_id),
  check ((status = 'ENDED') = (ended_on is not null and end_reason is not null)),
  check (status <> 'RUNNING' or started_on is not null)
)

create index workshop_group_by_school on outreach.workshop_group (school_id, status)

create index workshop_group_by_centre on outreach.workshop_group (centre_id, created_at, id)

create index workshop_group_by_programme on outreach.workshop_group (programme_id)

create index workshop_group_by_worker on outreach.workshop_group (worker_id)

create table outreach.group_membership (${ofCasework},
  group_id uuid not null,
  programme_id uuid not null,
  case_id uuid references outreach.support_case,
  starts_on date not null,
  ends_on date,
  held daterange not null generated always as (case when ends_on < starts_on then 'empty'::daterange else daterange(starts_on, ends_on, '[]') end) stored,
  chosen_reason text not null check (chosen_reason in (${texts('NEED_MATCHES WAITED_LONGEST PLAN_TARGET SCHOOL_ASKED STUDENT_ASKED PARENT_ASKED NOMINATED_FOR_TRANSITION PROPOSED_GROUPING OTHER')})),
  chosen_note text,
  overrides jsonb not null default '[]',
  leaving_reason text check (leaving_reason in (${texts('RUN_ENDED STUDENT_CHOSE CONSENT_WITHDRAWN MOVED_GROUP LEFT_SCHOOL CASE_CLOSED OTHER_SUPPORT NOT_RIGHT_NOW OTHER')})),
  leaving_note text,
  outcome text check (outcome in (${texts('AIM_MET AIM_PARTLY_MET AIM_NOT_MET NEEDS_MORE NOT_KNOWN_YET')})),
  outcome_note text,
  created_at timestamptz not null,
  foreign key (group_id, programme_id) references outreach.workshop_group (id, programme_id),
  check ((ends_on is null) = (leaving_reason is null)),
  constraint one_place_in_a_group exclude using gist (group_id with =, student_id with =, held with &&),
  constraint one_run_of_a_programme exclude using gist (programme_id with =, student_id with =, held with &&)
)

create index group_membership_by_group on outreach.group_membership (group_id, starts_on)

create index group_membership_by_student on outreach.group_membership (student_id, starts_on)

create index group_membership_by_centre on outreach.group_membership (centre_id, school_id)

create index group_membership_by_case on outreach.group_membership (case_id)

create table outreach.student_lesson (${ofCasework},
  subject text not null check (subject <> ''),
  weekday integer not null check (weekday between 1 and 5),
  starts_at time not null,
  minutes integer not null check (minutes between 5 and 240),
  recorded_on date not null,
  recorded_by uuid not null references outreach.staff_member,
  unique (student_id, weekday, starts_at)
)

create index student_lesson_by_centre on outreach.student_lesson (centre_id, school_id)

create table outreach.keep_apart (${ofCasework},
  other_student_id uuid not null references outreach.student,
  starts_on date not null,
  reason text not null check (reason in (${texts('CONFLICT BULLYING SAFEGUARDING FAMILY_ASKED STUDENT_ASKED COURT_ORDER OTHER')})),
  note text,
  set_by uuid not null references outreach.staff_member,
  created_at timestamptz not null,
  lifted_on date,
  lifted_reason text,
  lifted_by uuid references outreach.staff_member,
  check (student_id < other_student_id),
  check ((lifted_on is null) = (lifted_reason is null))
)

create unique index one_keep_apart_a_pair on outreach.keep_apart (student_id, other_student_id) where (lifted_on is null)

create index keep_apart_by_other on outreach.keep_apart (other_student_id)

create index keep_apart_by_centre on outreach.keep_apart (centre_id, school_id)

create table outreach.waiting_list_entry (${ofCasework},
  programme_id uuid not null references outreach.programme,
  since date not null,
  note text,
  ended_on date,
  end_reason text check (end_reason in (${texts('GOT_A_PLACE NO_LONGER_WANTED CONSENT_WITHDRAWN LEFT_SCHOOL OTHER_SUPPORT OTHER')})),
  created_at timestamptz not null,
  check ((ended_on is null) = (end_reason is null))
)

create unique index one_wait_a_programme on outreach.waiting_list_entry (programme_id, school_id, student_id) where (ended_on is null)

create index waiting_list_entry_by_student on outreach.waiting_list_entry (student_id)

create index waiting_list_entry_by_centre on outreach.waiting_list_entry (centre_id, school_id)

alter table outreach.session
  add column run_number integer check (run_number > 0),
  add column run_title text,
  add column run_moved boolean not null default false,
  add column catch_up boolean not null default false,
  add constraint session_group_id_fkey foreign key (group_id) references outreach.workshop_group,
  add constraint session_of_a_run_has_a_number check ((group_id is null) = (run_number is null))

create unique index one_run_session_a_number on outreach.session (group_id, run_number) where (not catch_up and state in ('PLANNED', 'HAPPENED'))

create unique index one_run_session_a_day on outreach.session (group_id, held_on) where (not catch_up and state in ('PLANNED', 'HAPPENED'))
`;

/** GRP-1, GRP-4: held by functions that read restrictions which whoever acts may not read. */
const guards = `
grant select on outreach.workshop_group, outreach.group_membership, outreach.programme, outreach.centre, outreach.keep_apart, outreach.session, outreach.session_student to outreach_definer

create policy actor_lookup on outreach.workshop_group for select to outreach_definer using (true)

create policy actor_lookup on outreach.group_membership for select to outreach_definer using (true)

create policy actor_lookup on outreach.programme for select to outreach_definer using (true)

create policy actor_lookup on outreach.centre for select to outreach_definer using (true)

create policy actor_lookup on outreach.keep_apart for select to outreach_definer using (true)

create policy actor_lookup on outreach.session for select to outreach_definer using (true)

create policy actor_lookup on outreach.session_student for select to outreach_definer using (true)

grant create on schema auth to outreach_definer

create function auth.kept_apart_from(student uuid) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(array_agg(case when k.student_id = student then k.other_student_id else k.student_id end), '{}')
  from auth.actor() a
  join outreach.keep_apart k on k.centre_id = a.centre_id
  where a.role in ('MANAGER', 'OUTREACH_WORKER') and k.lifted_on is null and k.starts_on <= auth.today()
    and student in (k.student_id, k.other_student_id));
end $$

create function auth.guard_group_place() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  most integer;
  others uuid[];
begin
  if isempty(new.held) or (new.ends_on is not null and new.ends_on < auth.today()) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('group ' || new.group_id, 0));
  perform pg_advisory_xact_lock(hashtextextended('student ' || new.student_id, 0));
  select least(p.maximum_size, coalesce((c.settings ->> 'groupSizeDefault')::integer, 6)) into most
  from outreach.programme p join outreach.centre c on c.id = p.centre_id where p.id = new.programme_id;
  select coalesce(array_agg(m.student_id), '{}') into others from outreach.group_membership m
  where m.group_id = new.group_id and m.id <> new.id and not isempty(m.held) and (m.ends_on is null or m.ends_on >= new.starts_on);
  if tg_op = 'INSERT' and cardinality(others) >= most then
    raise exception 'the group is full' using errcode = '23P01', constraint = 'group_is_not_full';
  end if;
  if exists (select from outreach.keep_apart k where k.lifted_on is null and k.starts_on <= auth.today()
    and ((k.student_id = new.student_id and k.other_student_id = any(others)) or (k.other_student_id = new.student_id and k.student_id = any(others)))) then
    raise exception 'these two are kept apart' using errcode = '23P01', constraint = 'kept_apart_in_a_group';
  end if;
  return null;
end $$

create function auth.guard_keep_apart() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('student ' || new.student_id, 0));
  perform pg_advisory_xact_lock(hashtextextended('student ' || new.other_student_id, 0));
  return new;
end $$

create function auth.guard_session_students() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('session ' || new.session_id, 0));
  if exists (select from outreach.session s join outreach.session_student x on x.session_id = s.id and x.id <> new.id
    join outreach.keep_apart k on k.student_id = least(x.student_id, new.student_id) and k.other_student_id = greatest(x.student_id, new.student_id)
    where s.id = new.session_id and s.state = 'PLANNED' and k.lifted_on is null and k.starts_on <= auth.today()) then
    raise exception 'these two are kept apart' using errcode = '23P01', constraint = 'kept_apart_in_a_session';
  end if;
  return null;
end $$

do $$
declare
  signature text;
begin
  foreach signature in array array['kept_apart_from(uuid)', 'guard_group_place()', 'guard_keep_apart()', 'guard_session_students()'] loop
    execute format('revoke all on function auth.%s from public', signature);
    execute format('grant execute on function auth.%s to outreach_app, outreach_definer', signature);
  end loop;
end $$

create trigger group_place_is_guarded after insert or update of group_id, student_id, starts_on, ends_on on outreach.group_membership for each row execute function auth.guard_group_place()

create trigger keep_apart_is_guarded before insert on outreach.keep_apart for each row execute function auth.guard_keep_apart()

create constraint trigger session_students_are_guarded after insert on outreach.session_student deferrable initially deferred for each row execute function auth.guard_session_students()

do $$
declare
  signature text;
begin
  foreach signature in array array['kept_apart_from(uuid)', 'guard_group_place()', 'guard_keep_apart()', 'guard_session_students()'] loop
    execute format('alter function auth.%s owner to outreach_definer', signature);
  end loop;
end $$

revoke create on schema auth from outreach_definer
`;

/** WRK: the manager, and the worker who serves the school. */
const runsWorkshop = `${inCentre} and (${roleIs('MANAGER')} or (${roleIs('OUTREACH_WORKER')} and ${ownSchool}))`;
/** Casework at the group's school; and of whoever comes from another, to a joint programme, their own school's. */
const seesPlace = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and (${ownSchool} or ${ownStudent}
  or exists (select from outreach.student s where s.id = group_membership.student_id and s.school_id = any((select auth.actor_schools())::uuid[])))))`;
/** Whoever serves the school, whose run it is, and who sees a place in it. */
const seesGroup = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and (${ownSchool} or worker_id = (select auth.actor_id())
  or exists (select from outreach.group_membership x where x.group_id = workshop_group.id))))`;
const readsProgrammes = `${inCentre} and ${roleIs('MANAGER', 'OUTREACH_WORKER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD')}`;
const writesProgrammes = `${inCentre} and ${roleIs('MANAGER')}`;

const named = (table: string, command: string, rule: string) =>
  `create policy ${table}_named_${command} on outreach.${table} as restrictive for ${command} to outreach_app ${rule}`;
const isNamed = (column: string) =>
  `not (${column} = any((select auth.nameless_students())::uuid[]))`;

const rules = [
  ...policies('outreach.programme', {
    select: readsProgrammes,
    insert: writesProgrammes,
    update: writesProgrammes,
  }),
  ...policies('outreach.programme_session', {
    select: readsProgrammes,
    insert: writesProgrammes,
    delete: writesProgrammes,
  }),
  ...policies('outreach.workshop_group', {
    select: seesGroup,
    insert: runsWorkshop,
    update: seesGroup,
  }),
  // CNS-3: a withdrawal ends the place, whoever records it.
  ...policies('outreach.group_membership', {
    select: seesPlace,
    insert: runsWorkshop,
    update: seesPlace,
  }),
  ...policies('outreach.student_lesson', {
    select: seesCasework,
    insert: seesCasework,
    update: seesCasework,
    delete: seesCasework,
  }),
  ...policies('outreach.keep_apart', {
    select: runsWorkshop,
    insert: runsWorkshop,
    update: runsWorkshop,
  }),
  ...policies('outreach.waiting_list_entry', {
    select: seesCasework,
    insert: runsWorkshop,
    update: seesCasework,
  }),
  ...[
    ['group_membership', isNamed('student_id')],
    ['student_lesson', isNamed('student_id')],
    ['keep_apart', `${isNamed('student_id')} and ${isNamed('other_student_id')}`],
    ['waiting_list_entry', isNamed('student_id')],
  ].flatMap(([table = '', rule = '']) => [
    named(table, 'select', `using (${rule})`),
    named(table, 'insert', `with check (${rule})`),
    named(table, 'update', `using (${rule}) with check (${rule})`),
  ]),
];

export class M0018Workshops extends Migration {
  override up(): void {
    for (const statement of [...statements(tables), ...rules, ...statements(guards)])
      this.addSql(statement);
  }
}

import { Migration } from '@mikro-orm/migrations';
import { casework, inCentre, ownSchool, policies, roleIs, seesCasework } from './policies.ts';
import { statements } from './statements.ts';

const texts = (values: string) =>
  values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ');
const kinds = texts(
  'ADVICE OBSERVATION ONE_TO_ONE GROUP WORKSHOP TRANSITION SIGNPOSTING MEETING REFERRAL_HELP RESPITE MANAGED_MOVE PREPARATION',
);
const whose = texts('STUDENT FAMILY SCHOOL SERVICE NOT_KNOWN');

/**
 * A worker's time in a school, one row a session whoever came. Times are those on the wall, so that a clock change
 * moves nothing; two of a worker, a student or a room never overlap, also when two people plan at once.
 */
const script = `
create table outreach.session_series (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  worker_id uuid not null references outreach.staff_member,
  kind text not null check (kind in (${kinds})),
  weekday text not null check (weekday in ('MON', 'TUE', 'WED', 'THU', 'FRI')),
  starts_at time not null,
  minutes integer not null check (minutes between 5 and 480),
  room text,
  every_weeks integer not null check (every_weeks between 1 and 4),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  created_at timestamptz not null
)

create index session_series_by_school on outreach.session_series (school_id)

create index session_series_by_centre on outreach.session_series (centre_id)

create index session_series_by_worker on outreach.session_series (worker_id)

create table outreach.session (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  worker_id uuid not null references outreach.staff_member,
  kind text not null check (kind in (${kinds})),
  topics text[] not null default '{}',
  state text not null check (state in ('PLANNED', 'HAPPENED', 'DID_NOT_HAPPEN', 'CANCELLED')),
  planned boolean not null,
  held_on date not null,
  starts_at time not null,
  minutes integer not null check (minutes between 5 and 480),
  room text,
  place text,
  series_id uuid references outreach.session_series,
  group_id uuid,
  meet_and_assess boolean not null default false,
  slot tsrange not null generated always as (tsrange(held_on + starts_at, held_on + starts_at + minutes * interval '1 minute')) stored,
  live boolean not null generated always as (state in ('PLANNED', 'HAPPENED')) stored,
  recorded_minutes integer check (recorded_minutes between 5 and 480),
  preparation_minutes integer check (preparation_minutes between 0 and 480),
  worked_on text,
  how_it_went text check (how_it_went in ('WELL', 'MIXED', 'HARD')),
  next_step text,
  shared_note text,
  concern_told_to text,
  concern_told_at time,
  advice_to text,
  advice_year_group integer,
  advice_need text,
  promoted_draft_id uuid,
  loss_reason text,
  loss_whose text check (loss_whose in (${whose})),
  worker_was_there boolean,
  recorded_at timestamptz,
  recorded_by uuid references outreach.staff_member,
  created_at timestamptz not null,
  version integer not null default 1,
  unique (id, slot, live),
  check ((state = 'HAPPENED') = (recorded_minutes is not null)),
  check ((state in ('DID_NOT_HAPPEN', 'CANCELLED')) = (loss_reason is not null)),
  constraint worker_is_not_busy exclude using gist (worker_id with =, slot with &&) where (state in ('PLANNED', 'HAPPENED')),
  constraint room_is_not_busy exclude using gist (school_id with =, lower(room) with =, slot with &&) where (state in ('PLANNED', 'HAPPENED') and room is not null)
)

create index session_by_worker on outreach.session (worker_id, held_on, starts_at, id)

create index session_by_school on outreach.session (school_id, held_on, starts_at, id)

create index session_by_centre on outreach.session (centre_id, held_on, starts_at, id)

create index session_by_series on outreach.session (series_id, held_on)

create index session_by_group on outreach.session (group_id, held_on)

create table outreach.session_student (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  session_id uuid not null,
  case_id uuid references outreach.support_case,
  attendance text check (attendance in ('ATTENDED', 'LATE', 'ABSENT')),
  minutes_late integer,
  absence_reason text,
  absence_whose text check (absence_whose in (${whose})),
  slot tsrange not null default 'empty',
  live boolean not null default false,
  unique (session_id, student_id),
  foreign key (session_id, slot, live) references outreach.session (id, slot, live) on update cascade,
  constraint student_is_not_busy exclude using gist (student_id with =, slot with &&) where (live and attendance is distinct from 'ABSENT')
)

create index session_student_by_student on outreach.session_student (student_id, session_id)

create index session_student_by_centre on outreach.session_student (centre_id, school_id)

create index session_student_by_case on outreach.session_student (case_id)

create function outreach.take_slot_of_session() returns trigger language plpgsql set search_path = '' as $$
begin
  select s.slot, s.live into new.slot, new.live from outreach.session s where s.id = new.session_id;
  return new;
end $$

create trigger session_student_takes_slot before insert on outreach.session_student for each row execute function outreach.take_slot_of_session()

create table outreach.private_note (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  session_id uuid not null references outreach.session,
  note text not null,
  written_at timestamptz not null,
  written_by uuid not null references outreach.staff_member,
  unique (session_id, student_id)
)

create index private_note_by_student on outreach.private_note (student_id)

create index private_note_by_centre on outreach.private_note (centre_id, school_id)

alter table outreach.history_entry drop constraint history_entry_subject_check

alter table outreach.history_entry add constraint history_entry_subject_check
  check (subject in ('STUDENT', 'REFERRAL', 'CONSENT', 'CASE', 'ALLOCATION', 'SCHOOL', 'STAFF', 'REFERRAL_DRAFT', 'CENTRE', 'SESSION', 'GROUP', 'PROGRAMME', 'PLAN'))

create policy history_entry_of_work on outreach.history_entry as restrictive for select to outreach_app
  using (subject not in ('SESSION', 'GROUP', 'PROGRAMME', 'PLAN') or ${roleIs('MANAGER')} or (${casework} and ${ownSchool}) or student_id = any((select auth.actor_students())::uuid[]))
`;

/** Whoever serves the school, and whose session it is; who has only the case sees the sessions with its student. */
const seesSession = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and ${ownSchool}) or (${roleIs('OUTREACH_WORKER')} and (worker_id = (select auth.actor_id())
  or exists (select from outreach.session_student x where x.session_id = session.id and x.student_id = any((select auth.actor_students())::uuid[])))))`;
const seesSeries = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and ${ownSchool}) or worker_id = (select auth.actor_id()))`;
/** GRP-7: a school reads the shared note and never the private one. */
const seesPrivateNote = `${seesCasework} and ${roleIs('MANAGER', 'OUTREACH_WORKER')}`;

const named = (table: string, command: string, rule: string) =>
  `create policy ${table}_named_${command} on outreach.${table} as restrictive for ${command} to outreach_app ${rule}`;
const isNamed = 'not (student_id = any((select auth.nameless_students())::uuid[]))';

const rules = [
  ...policies('outreach.session_series', {
    select: seesSeries,
    insert: seesSeries,
    update: seesSeries,
  }),
  ...policies('outreach.session', {
    select: seesSession,
    insert: seesSession,
    update: seesSession,
  }),
  ...policies('outreach.session_student', {
    select: seesCasework,
    insert: seesCasework,
    update: seesCasework,
    delete: seesCasework,
  }),
  ...policies('outreach.private_note', {
    select: seesPrivateNote,
    insert: seesPrivateNote,
    update: seesPrivateNote,
    delete: seesPrivateNote,
  }),
  ...['session_student', 'private_note'].flatMap((table) => [
    named(table, 'select', `using (${isNamed})`),
    named(table, 'insert', `with check (${isNamed})`),
    named(table, 'update', `using (${isNamed}) with check (${isNamed})`),
  ]),
];

export class M0017Sessions extends Migration {
  override up(): void {
    for (const statement of [...statements(script), ...rules]) this.addSql(statement);
  }
}

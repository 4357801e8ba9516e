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

/** What the centre offers, its runs, places in them, lessons missed, who is kept apart and who waits. */
export const workshopTables = `
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

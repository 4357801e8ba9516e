import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/** Centres, schools with their calendars, staff, allocations, and how staff sign in. */
const script = `
create table outreach.centre (
  id uuid primary key,
  name text not null,
  short_name text not null,
  settings jsonb not null default '{}',
  demo boolean not null default false
)

create table outreach.school (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  urn text not null check (urn ~ '^[0-9]{6}$'),
  la_code text not null check (la_code ~ '^[0-9]{3}$'),
  establishment_number text check (establishment_number ~ '^[0-9]{4}$'),
  name text not null check (name <> ''),
  type_name text,
  phase text not null default 'Not applicable',
  status text not null check (status in ('OPEN', 'CLOSED', 'PROPOSED_TO_CLOSE', 'PROPOSED_TO_OPEN')),
  low_age integer check (low_age between 0 and 25),
  high_age integer check (high_age between 0 and 99),
  gender text,
  street text,
  locality text,
  town text,
  postcode text,
  website text,
  headcount integer check (headcount >= 0),
  area_name text,
  in_service_area boolean not null default false,
  secondary boolean not null generated always as (coalesce(high_age >= 12 and low_age < 16, false)) stored,
  opened_on date,
  closed_on date,
  successor_id uuid references outreach.school,
  source text not null,
  version integer not null default 1,
  unique (centre_id, urn)
)

create index school_by_name on outreach.school (centre_id, name, id)

create index school_by_successor on outreach.school (successor_id)

create table outreach.school_term (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  academic_year text not null check (academic_year ~ '^[0-9]{4}/[0-9]{2}$'),
  term text not null check (term in ('AUTUMN', 'SPRING', 'SUMMER')),
  first_day date not null,
  last_day date not null,
  half_term_from date,
  half_term_to date,
  source text,
  check (first_day < last_day),
  check (half_term_from is null or (half_term_from > first_day and half_term_to >= half_term_from and half_term_to < last_day)),
  unique (school_id, academic_year, term)
)

create index school_term_by_centre on outreach.school_term (centre_id, school_id, first_day)

create table outreach.school_closure (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  closed_on date not null,
  kind text not null check (kind in ('INSET', 'CLOSURE', 'OCCASIONAL', 'BANK_HOLIDAY')),
  note text,
  unique (school_id, closed_on)
)

create index school_closure_by_centre on outreach.school_closure (centre_id, school_id, closed_on)

create table outreach.staff_member (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid references outreach.school,
  name text not null check (name <> ''),
  email text not null check (email = lower(email) and email like '%_@_%'),
  role text not null check (role in ('MANAGER', 'OUTREACH_WORKER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD', 'PANEL_MEMBER', 'CENTRE_STAFF', 'COMMISSIONER', 'ADMINISTRATOR')),
  job_title text,
  contracted_minutes_per_week integer check (contracted_minutes_per_week between 0 and 2880),
  account_state text not null default 'INVITED' check (account_state in ('INVITED', 'ACTIVE', 'DISABLED')),
  last_signed_in_at timestamptz,
  version integer not null default 1,
  unique (email),
  check ((role in ('SCHOOL_REFERRER', 'SCHOOL_LEAD')) <= (school_id is not null))
)

create index staff_member_by_name on outreach.staff_member (centre_id, name, id)

create index staff_member_by_school on outreach.staff_member (school_id)

create table outreach.allocation (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  worker_id uuid not null references outreach.staff_member,
  role text not null check (role in ('DEDICATED', 'COVER')),
  minutes_per_week integer not null check (minutes_per_week between 1 and 2880),
  weekdays text[] not null default '{}',
  starts_on date not null,
  ends_on date,
  reason text,
  version integer not null default 1,
  check (ends_on is null or ends_on >= starts_on),
  constraint one_dedicated_worker_a_school exclude using gist (school_id with =, daterange(starts_on, ends_on, '[]') with &&) where (role = 'DEDICATED')
)

create index allocation_by_school on outreach.allocation (centre_id, school_id, starts_on)

create index allocation_by_worker on outreach.allocation (worker_id, starts_on)

create table auth.credential (
  id uuid primary key,
  staff_id uuid not null references outreach.staff_member,
  kind text not null check (kind in ('PASSWORD', 'TOTP', 'PASSKEY', 'OIDC')),
  issuer text,
  subject text,
  secret text not null,
  last_used_step bigint,
  created_at timestamptz not null,
  revoked_at timestamptz
)

create unique index one_password_a_person on auth.credential (staff_id) where (kind = 'PASSWORD' and revoked_at is null)

create unique index one_person_an_identity on auth.credential (issuer, subject) where (subject is not null and revoked_at is null)

create table auth.session (
  token_hash bytea primary key,
  staff_id uuid not null references outreach.staff_member,
  kind text not null check (kind in ('FULL', 'SECOND_FACTOR_PENDING')),
  methods text[] not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_until timestamptz not null,
  expires_at timestamptz not null,
  stepped_up_at timestamptz,
  revoked_at timestamptz,
  address text,
  user_agent text
)

create index session_by_staff on auth.session (staff_id)

create table auth.invitation (
  id uuid primary key,
  staff_id uuid not null references outreach.staff_member,
  token_hash bytea not null unique,
  created_by uuid references outreach.staff_member,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  redeemed_at timestamptz,
  revoked_at timestamptz
)

create index invitation_by_staff on auth.invitation (staff_id)

create table auth.attempt (
  key text primary key,
  failures integer not null,
  window_ends_at timestamptz not null
)
`;

export class M0002PlacesAndPeople extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

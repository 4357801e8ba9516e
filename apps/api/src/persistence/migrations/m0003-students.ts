import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

const reasons = `'EMOTIONAL_REGULATION', 'WORRY_OR_LOW_MOOD', 'SELF_ESTEEM', 'PEER_RELATIONSHIPS', 'ADULT_RELATIONSHIPS', 'UNSTRUCTURED_TIME', 'ATTENTION_AND_ORGANISATION', 'CLASSROOM_DISRUPTION', 'PHYSICAL_AGGRESSION', 'VERBAL_AGGRESSION', 'RISK_TAKING', 'BULLYING_EXPERIENCED', 'BULLYING_OTHERS', 'ATTENDANCE', 'TRANSITION', 'FAMILY_CHANGE', 'NOT_KNOWN_YET', 'OTHER'`;

const relationships = `'MOTHER', 'FATHER', 'STEP_PARENT', 'CARER', 'GRANDPARENT', 'GUARDIAN', 'SPECIAL_GUARDIAN', 'LOCAL_AUTHORITY', 'SIBLING', 'OTHER'`;

/**
 * Students and what describes them. What belongs to a student's record follows the student to the
 * next school (composite keys with "on update cascade"); what a school did stays with that school (the next migration).
 */
const script = `
create table outreach.student (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  given_name text not null check (given_name <> ''),
  family_name text not null check (family_name <> ''),
  preferred_name text,
  date_of_birth date not null,
  sex text not null check (sex in ('FEMALE', 'MALE', 'NOT_STATED')),
  year_group integer not null check (year_group between 0 and 14),
  upn text,
  upn_unknown_reason text,
  uln text,
  search_name text not null generated always as (lower(given_name || ' ' || family_name || ' ' || coalesce(preferred_name, ''))) stored,
  version integer not null default 1,
  unique (id, school_id),
  check (upn is null or upn_unknown_reason is null)
)

create unique index one_student_a_upn on outreach.student (centre_id, upn) where (upn is not null)

create index student_by_name on outreach.student (centre_id, family_name, given_name, id)

create index student_by_school on outreach.student (school_id, family_name, given_name, id)

create table outreach.enrolment (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  student_id uuid not null references outreach.student,
  school_id uuid not null references outreach.school,
  kind text not null check (kind in ('MAIN', 'SUBSIDIARY')),
  year_group integer not null check (year_group between 0 and 14),
  starts_on date not null,
  ends_on date,
  leaving_reason text,
  check (ends_on is null or ends_on >= starts_on),
  constraint one_main_enrolment_a_day exclude using gist (student_id with =, daterange(starts_on, ends_on, '[]') with &&) where (kind = 'MAIN')
)

create index enrolment_by_student on outreach.enrolment (student_id, starts_on)

create index enrolment_by_school on outreach.enrolment (centre_id, school_id)

create table outreach.student_contact (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null,
  student_id uuid not null,
  name text not null check (name <> ''),
  relationship text not null check (relationship in (${relationships})),
  parental_responsibility text not null check (parental_responsibility in ('HELD', 'NOT_HELD', 'NOT_STATED')),
  telephone text,
  email text,
  priority integer not null,
  note text,
  foreign key (student_id, school_id) references outreach.student (id, school_id) on update cascade
)

create index student_contact_by_student on outreach.student_contact (student_id, priority)

create table outreach.student_need (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null,
  student_id uuid not null,
  need text not null check (need in (${reasons})),
  said_by text not null check (said_by in ('STUDENT', 'PARENT', 'SCHOOL', 'WORKER')),
  note text,
  recorded_on date not null,
  recorded_by uuid not null references outreach.staff_member,
  ended_on date,
  foreign key (student_id, school_id) references outreach.student (id, school_id) on update cascade
)

create index student_need_by_student on outreach.student_need (student_id, recorded_on)

create table outreach.sen_provision (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null,
  student_id uuid not null,
  provision text not null check (provision in ('N', 'K', 'E')),
  primary_need text,
  starts_on date not null,
  ends_on date,
  foreign key (student_id, school_id) references outreach.student (id, school_id) on update cascade,
  constraint one_provision_a_day exclude using gist (student_id with =, daterange(starts_on, ends_on, '[]') with &&)
)

create index sen_provision_by_student on outreach.sen_provision (student_id, starts_on)

create table outreach.student_agreement (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null,
  student_id uuid not null,
  answer text not null check (answer in ('AGREES', 'AGREES_IN_PART', 'DOES_NOT_AGREE', 'NOT_ASKED_YET')),
  words text,
  recorded_on date not null,
  recorded_by uuid not null references outreach.staff_member,
  foreign key (student_id, school_id) references outreach.student (id, school_id) on update cascade
)

create index student_agreement_by_student on outreach.student_agreement (student_id, recorded_on)
`;

export class M0003Students extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

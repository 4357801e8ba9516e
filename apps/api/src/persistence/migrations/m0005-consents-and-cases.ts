import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

const relationships = `'MOTHER', 'FATHER', 'STEP_PARENT', 'CARER', 'GRANDPARENT', 'GUARDIAN', 'SPECIAL_GUARDIAN', 'LOCAL_AUTHORITY', 'SIBLING', 'OTHER'`;

/** Consent as two records, and the cases that follow an accepted referral. */
const script = `
create table outreach.consent (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  kind text not null check (kind in ('INTERVENTION', 'SHARING')),
  form_version text not null,
  signed_by_name text not null,
  relationship text not null check (relationship in (${relationships})),
  parental_responsibility text not null check (parental_responsibility in ('HELD', 'NOT_HELD', 'NOT_STATED')),
  method text not null check (method in ('PAPER', 'ELECTRONIC', 'VERBAL_WITNESSED')),
  seen_by_name text,
  signed_on date not null,
  valid_until date not null,
  disputed boolean not null default false,
  dispute_note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references outreach.staff_member,
  version integer not null default 1
)

create index consent_by_student on outreach.consent (student_id, recorded_at)

create index consent_by_centre on outreach.consent (centre_id, school_id)

create table outreach.intervention_consent (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  consent_id uuid not null references outreach.consent,
  kind text not null check (kind in ('ONE_TO_ONE', 'GROUP', 'RESPITE')),
  given boolean not null,
  withdrawn_on date,
  withdrawn_by_name text,
  withdrawn_how text check (withdrawn_how in ('IN_PERSON', 'PHONE', 'WRITING')),
  withdrawn_reason text,
  unique (consent_id, kind)
)

create index intervention_consent_by_centre on outreach.intervention_consent (centre_id, school_id)

create index intervention_consent_by_student on outreach.intervention_consent (student_id)

create table outreach.sharing_consent (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  consent_id uuid not null references outreach.consent,
  agency text not null check (agency in ('SCHOOL_NURSE', 'CAMHS', 'FAMILIES_FIRST', 'SOCIAL_CARE', 'EDUCATIONAL_PSYCHOLOGY', 'ATTENDANCE_TEAM', 'YOUTH_JUSTICE', 'POLICE', 'GP', 'VIRTUAL_SCHOOL', 'INCLUSION_PANEL', 'OTHER_NAMED')),
  agency_name text,
  information text[] not null,
  given boolean not null,
  withdrawn_on date,
  withdrawn_by_name text,
  withdrawn_how text check (withdrawn_how in ('IN_PERSON', 'PHONE', 'WRITING')),
  withdrawn_reason text
)

create index sharing_consent_by_consent on outreach.sharing_consent (consent_id)

create index sharing_consent_by_centre on outreach.sharing_consent (centre_id, school_id)

create table outreach.support_case (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  status text not null check (status in ('ACTIVE', 'MONITORED', 'CLOSED')),
  opened_on date not null,
  dedicated_worker_id uuid references outreach.staff_member,
  referral_id uuid references outreach.referral,
  previous_case_id uuid references outreach.support_case,
  next_check_on date,
  closed_on date,
  outcome text check (outcome in ('TARGETS_MET', 'SOME_PROGRESS', 'NO_LONGER_NEEDED', 'MOVED_SCHOOL', 'MOVED_TO_OTHER_SUPPORT', 'CONSENT_WITHDRAWN', 'DECLINED_BY_STUDENT', 'PERMANENTLY_EXCLUDED', 'OTHER')),
  closing_reason text,
  reopened_on date[] not null default '{}',
  version integer not null default 1,
  check ((status = 'CLOSED') = (closed_on is not null)),
  check (status <> 'MONITORED' or next_check_on is not null)
)

create unique index one_open_case_a_student on outreach.support_case (student_id) where (status <> 'CLOSED')

create index support_case_by_centre on outreach.support_case (centre_id, opened_on, id)

create index support_case_by_school on outreach.support_case (school_id, opened_on, id)

create index support_case_by_student on outreach.support_case (student_id)

create index support_case_by_worker on outreach.support_case (dedicated_worker_id)

create table outreach.case_cover (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  case_id uuid not null references outreach.support_case,
  worker_id uuid not null references outreach.staff_member,
  starts_on date not null,
  ends_on date not null,
  reason text not null,
  ended_on date,
  check (ends_on >= starts_on)
)

create index case_cover_by_case on outreach.case_cover (case_id, starts_on)

create index case_cover_by_worker on outreach.case_cover (worker_id, starts_on)

create index case_cover_by_centre on outreach.case_cover (centre_id, school_id)

create table outreach.partnership_confirmation (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  case_id uuid not null references outreach.support_case,
  party text not null check (party in ('SERVICE', 'SCHOOL', 'PARENT', 'STUDENT')),
  confirmed_on date not null,
  by_name text not null,
  unique (case_id, party)
)

create index partnership_confirmation_by_centre on outreach.partnership_confirmation (centre_id, school_id)
`;

export class M0005ConsentsAndCases extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

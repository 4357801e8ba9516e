import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/** Drafts, and referrals as they were sent. A draft has no foreign keys: it is purged whole after its term. */
const script = `
create table outreach.referral_draft (
  id uuid primary key,
  centre_id uuid not null,
  school_id uuid not null,
  student_id uuid not null,
  author_id uuid not null,
  content jsonb not null,
  signed_off_by uuid,
  signed_off_at timestamptz,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  purge_on date not null,
  version integer not null default 1
)

create index referral_draft_by_school on outreach.referral_draft (school_id, saved_at, id)

create index referral_draft_by_student on outreach.referral_draft (student_id)

create table outreach.referral (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  reference text not null unique,
  referrer_id uuid not null references outreach.staff_member,
  signed_off_by uuid references outreach.staff_member,
  status text not null check (status in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'CHALLENGED', 'WITHDRAWN')),
  purpose text not null check (purpose in ('SUPPORT', 'REINTEGRATION', 'TRANSITION', 'ADVICE')),
  year_group integer not null,
  urgent boolean not null,
  urgency_confirmed boolean,
  submitted_at timestamptz not null,
  clock_started_on date not null,
  reply_due_on date not null,
  decided_at timestamptz,
  decided_by uuid references outreach.staff_member,
  decline_reason text check (decline_reason in ('NOT_ON_ROLL', 'OUTSIDE_SERVICE', 'NORMAL_RANGE_NOT_TRIED', 'CONSENT_MISSING', 'NEED_MET_ELSEWHERE', 'STATUTORY_ROUTE_NEEDED', 'NO_CAPACITY', 'OTHER')),
  what_to_try text,
  advice_offered boolean,
  exception_reason text,
  challenge_grounds text,
  challenged_at timestamptz,
  upheld_reason text,
  withdrawn_reason text,
  withdrawn_at timestamptz,
  case_id uuid,
  version integer not null default 1
)

create unique index one_open_referral_a_student on outreach.referral (student_id) where (status in ('SUBMITTED', 'RETURNED', 'CHALLENGED'))

create index referral_by_centre on outreach.referral (centre_id, submitted_at, id)

create index referral_by_school on outreach.referral (school_id, submitted_at, id)

create index referral_by_student on outreach.referral (student_id, submitted_at)

create index referral_by_case on outreach.referral (case_id)

create table outreach.referral_submission (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  referral_id uuid not null references outreach.referral,
  number integer not null,
  content jsonb not null,
  readiness jsonb not null,
  rule_version text not null,
  answer text,
  submitted_at timestamptz not null,
  submitted_by uuid not null references outreach.staff_member,
  unique (referral_id, number)
)

create index referral_submission_by_centre on outreach.referral_submission (centre_id, school_id)

create table outreach.prior_intervention (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  referral_id uuid not null references outreach.referral,
  submission_id uuid not null references outreach.referral_submission,
  item_id uuid not null,
  position integer not null,
  kind text not null,
  starts_on date,
  ends_on date,
  frequency text,
  by_whom text,
  aim text,
  effect text check (effect in ('NONE', 'LITTLE', 'SOME', 'GOOD')),
  evidence text,
  comment text,
  at_previous_school boolean not null
)

create index prior_intervention_by_submission on outreach.prior_intervention (submission_id, position)

create index prior_intervention_by_referral on outreach.prior_intervention (referral_id)

create index prior_intervention_by_centre on outreach.prior_intervention (centre_id, school_id)

create table outreach.referral_question (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  referral_id uuid not null references outreach.referral,
  question text not null,
  asked_at timestamptz not null,
  asked_on date not null,
  asked_by uuid not null references outreach.staff_member,
  answer text,
  answered_at timestamptz,
  answered_on date,
  answered_by uuid references outreach.staff_member
)

create index referral_question_by_referral on outreach.referral_question (referral_id, asked_at)

create index referral_question_by_centre on outreach.referral_question (centre_id, school_id)
`;

export class M0004Referrals extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

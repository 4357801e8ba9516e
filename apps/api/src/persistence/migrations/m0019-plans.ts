import { Migration } from '@mikro-orm/migrations';
import { policies, roleIs, seesCasework } from './policies.ts';
import { statements } from './statements.ts';

const texts = (values: string) =>
  values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ');
const saidBy = texts('STUDENT PARENT SCHOOL WORKER');
const parties = texts('SERVICE SCHOOL PARENT STUDENT');

/** What every row about a student's case carries. */
const owner = `
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student`;

/**
 * What is known, what was agreed and how it went, each kept beside what came before it: a profile, a rating, a
 * review and a measure are never changed, a version that was agreed to is only replaced or ended, and what was
 * written anew before anybody had agreed stays with the moment at which it was.
 */
const script = `
create table outreach.needs_profile (${owner},
  case_id uuid not null references outreach.support_case,
  version integer not null check (version > 0),
  written_on date not null,
  written_at timestamptz not null,
  written_by uuid not null references outreach.staff_member,
  student_declined boolean not null,
  statements jsonb not null check (jsonb_typeof(statements) = 'array'),
  constraint one_profile_version_a_case unique (case_id, version)
)

create table outreach.support_plan (${owner},
  case_id uuid not null references outreach.support_case,
  created_at timestamptz not null,
  version integer not null default 1,
  constraint one_plan_a_case unique (case_id)
)

create table outreach.target (${owner},
  plan_id uuid not null references outreach.support_plan,
  unique (id, plan_id)
)

create index target_by_plan on outreach.target (plan_id)

create table outreach.plan_version (${owner},
  plan_id uuid not null references outreach.support_plan,
  number integer not null check (number > 0),
  state text not null check (state in (${texts('DRAFT AGREED SUPERSEDED ENDED')})),
  written_on date not null,
  written_by uuid not null references outreach.staff_member,
  reason text,
  superseded_on date,
  ended_on date,
  unique (plan_id, number),
  unique (id, plan_id),
  check ((state = 'SUPERSEDED') = (superseded_on is not null)),
  check ((state = 'ENDED') = (ended_on is not null)),
  constraint one_version_in_force exclude (plan_id with =) where (state = 'AGREED') deferrable initially deferred,
  constraint one_version_being_written exclude (plan_id with =) where (state = 'DRAFT') deferrable initially deferred
)

create table outreach.plan_target (${owner},
  plan_id uuid not null,
  plan_version_id uuid not null,
  target_id uuid not null,
  position integer not null check (position between 1 and 3),
  aim text not null,
  aim_of text not null check (aim_of in (${saidBy})),
  topics text[] not null check (cardinality(topics) > 0),
  owner_party text not null check (owner_party in (${parties})),
  owner_name text not null,
  review_on date,
  replaced_at timestamptz,
  result text check (result in (${texts('MET SOME NOT_MET')})),
  result_said_by text check (result_said_by in (${saidBy})),
  result_words text,
  progress jsonb,
  foreign key (plan_version_id, plan_id) references outreach.plan_version (id, plan_id),
  foreign key (target_id, plan_id) references outreach.target (id, plan_id),
  check ((result is null) = (progress is null)),
  constraint one_wording_of_a_target exclude (plan_version_id with =, target_id with =) where (replaced_at is null) deferrable initially deferred
)

create index plan_target_by_version on outreach.plan_target (plan_version_id, position)

create index plan_target_by_target on outreach.plan_target (target_id)

create table outreach.plan_agreement (${owner},
  plan_version_id uuid not null references outreach.plan_version,
  party text not null check (party in (${parties})),
  name text not null,
  agreed_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references outreach.staff_member,
  replaced_at timestamptz,
  constraint one_agreement_a_party exclude (plan_version_id with =, party with =) where (replaced_at is null) deferrable initially deferred
)

create index plan_agreement_by_version on outreach.plan_agreement (plan_version_id)

create table outreach.plan_review (${owner},
  plan_id uuid not null references outreach.support_plan,
  plan_version_id uuid not null references outreach.plan_version,
  reviewed_on date not null,
  note text not null,
  targets jsonb not null check (jsonb_typeof(targets) = 'array'),
  recorded_at timestamptz not null,
  recorded_by uuid not null references outreach.staff_member
)

create index plan_review_by_plan on outreach.plan_review (plan_id, reviewed_on)

create table outreach.goal_rating (${owner},
  plan_id uuid not null,
  target_id uuid not null,
  value integer not null check (value between 0 and 10),
  rated_by text not null check (rated_by in (${saidBy})),
  rated_on date not null,
  work_had_begun boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references outreach.staff_member,
  foreign key (target_id, plan_id) references outreach.target (id, plan_id)
)

create index goal_rating_by_target on outreach.goal_rating (target_id, rated_on)

create index goal_rating_by_plan on outreach.goal_rating (plan_id)

create table outreach.measure (${owner},
  case_id uuid not null references outreach.support_case,
  kind text not null check (kind in (${texts('SDQ OWN_RATING')})),
  taken_on date not null,
  work_had_begun boolean not null,
  informant text check (informant in (${texts('PARENT TEACHER SELF')})),
  scheme text check (scheme in (${texts('THREE_BAND FOUR_BAND')})),
  scores jsonb check (jsonb_typeof(scores) = 'array'),
  question text,
  value integer check (value between 1 and 5),
  rated_by text check (rated_by in (${saidBy})),
  recorded_at timestamptz not null,
  recorded_by uuid not null references outreach.staff_member,
  check ((kind = 'SDQ') = (informant is not null and scheme is not null and scores is not null)),
  check ((kind = 'OWN_RATING') = (question is not null and value is not null and rated_by is not null))
)

create index measure_by_case on outreach.measure (case_id, taken_on)

do $$
begin
  execute 'create or replace view outreach.attention with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('outreach.attention'::regclass), '; ') || '
union all
select n.id, n.centre_id, ''PLAN_REVIEW_DUE'', n.written_on, n.review_on, n.student_id, n.school_id, null, null, n.case_id
  from (
    select p.id, p.centre_id, p.school_id, p.student_id, p.case_id, v.written_on,
      (select min(t.review_on) from outreach.plan_target t where t.plan_version_id = v.id and t.replaced_at is null) as review_on
    from outreach.support_plan p
    join outreach.plan_version v on v.plan_id = p.id and v.state = ''AGREED''
    join outreach.support_case c on c.id = p.case_id and c.status <> ''CLOSED''
    where (select auth.actor_role()) = ''MANAGER'' or p.case_id = any((select auth.actor_cases())::uuid[])) n
  where n.review_on <= (select auth.today()) + coalesce(
    (select (e.settings ->> ''planReviewNoticeDays'')::int from outreach.centre e where e.id = n.centre_id), 14)';
end $$
`;

/** The school reads the plan and agrees to it; what it is changed by, the rules say. */
const sharedWithSchool = seesCasework;
/** Written by whoever works for the service, and read by the school too. */
const ofService = `${seesCasework} and ${roleIs('MANAGER', 'OUTREACH_WORKER')}`;

/** What is only ever added: nothing of it is changed or taken away. */
const added = ['needs_profile', 'plan_review', 'goal_rating', 'target'] as const;
/** What a school's agreement may change: a version that holds from then on, and the one before it. */
const agreedTo = ['support_plan', 'plan_version', 'plan_agreement'] as const;

const tables = [...added, ...agreedTo, 'plan_target', 'measure'];

const named = (table: string, command: string, rule: string) =>
  `create policy ${table}_named_${command} on outreach.${table} as restrictive for ${command} to outreach_app ${rule}`;
const isNamed = 'not (student_id = any((select auth.nameless_students())::uuid[]))';

const rules = [
  ...tables.flatMap((table) => [
    `create index ${table}_by_centre on outreach.${table} (centre_id, school_id)`,
    `create index ${table}_by_student on outreach.${table} (student_id)`,
  ]),
  ...added.flatMap((table) =>
    policies(`outreach.${table}`, { select: sharedWithSchool, insert: ofService }),
  ),
  ...policies('outreach.support_plan', {
    select: sharedWithSchool,
    insert: ofService,
    update: sharedWithSchool,
  }),
  ...policies('outreach.plan_version', {
    select: sharedWithSchool,
    insert: ofService,
    update: sharedWithSchool,
  }),
  ...policies('outreach.plan_agreement', {
    select: sharedWithSchool,
    insert: sharedWithSchool,
    update: sharedWithSchool,
  }),
  ...policies('outreach.plan_target', {
    select: sharedWithSchool,
    insert: ofService,
    update: ofService,
  }),
  // ASS-4: what a parent, a student or a teacher answered on a form is the service's to hold.
  ...policies('outreach.measure', { select: ofService, insert: ofService }),
  ...tables.flatMap((table) => [
    named(table, 'select', `using (${isNamed})`),
    named(table, 'insert', `with check (${isNamed})`),
    named(table, 'update', `using (${isNamed}) with check (${isNamed})`),
  ]),
];

export class M0019Plans extends Migration {
  override up(): void {
    for (const statement of [...statements(script), ...rules]) this.addSql(statement);
  }
}

import { Migration } from '@mikro-orm/migrations';
import { inCentre, policies, roleIs, seesCasework } from './policies.ts';
import { statements } from './statements.ts';

/** A silent case is put off for one silence, known by its day; a new silence of the same kind is not. */
const script = `
create table outreach.silence_snooze (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  case_id uuid not null references outreach.support_case,
  reason text not null,
  silent_on date not null,
  why text not null check (why <> ''),
  snoozed_on date not null,
  until date not null check (until >= snoozed_on),
  snoozed_by uuid not null references outreach.staff_member,
  lifted_on date,
  version integer not null default 1,
  constraint one_snooze_a_silence exclude using gist (case_id with =, reason with =, silent_on with =, daterange(snoozed_on, until, '[]') with &&) where (lifted_on is null)
)

create index silence_snooze_by_case on outreach.silence_snooze (case_id, reason)

create index silence_snooze_by_centre on outreach.silence_snooze (centre_id, school_id)

create table outreach.worker_cover (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  worker_id uuid not null references outreach.staff_member,
  covering_worker_id uuid not null references outreach.staff_member check (covering_worker_id <> worker_id),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  reason text not null,
  arranged_by uuid not null references outreach.staff_member,
  arranged_at timestamptz not null,
  constraint one_cover_a_worker_a_day exclude using gist (worker_id with =, daterange(starts_on, ends_on, '[]') with &&)
)

create index worker_cover_by_centre on outreach.worker_cover (centre_id, starts_on)

create index worker_cover_by_coverer on outreach.worker_cover (covering_worker_id, starts_on)
`;

const seesSnooze = `${seesCasework} and ${roleIs('MANAGER', 'OUTREACH_WORKER')}`;
const isNamed = 'not (student_id = any((select auth.nameless_students())::uuid[]))';

const rules = [
  ...policies('outreach.silence_snooze', {
    select: seesSnooze,
    insert: `${seesSnooze} and snoozed_by = (select auth.actor_id())`,
    update: seesSnooze,
  }),
  ...policies('outreach.worker_cover', {
    select: `${inCentre} and (${roleIs('MANAGER')} or worker_id = (select auth.actor_id()) or covering_worker_id = (select auth.actor_id()))`,
    insert: `${inCentre} and ${roleIs('MANAGER')} and arranged_by = (select auth.actor_id())`,
  }),
  `create policy silence_snooze_named_select on outreach.silence_snooze as restrictive for select to outreach_app using (${isNamed})`,
];

export class M0020SilenceAndNotices extends Migration {
  override up(): void {
    for (const statement of [...statements(script), ...rules]) this.addSql(statement);
  }
}

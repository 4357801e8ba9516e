import { Migration } from '@mikro-orm/migrations';
import { policies, roleIs, seesCasework } from './policies.ts';
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
`;

const seesSnooze = `${seesCasework} and ${roleIs('MANAGER', 'OUTREACH_WORKER')}`;
const isNamed = 'not (student_id = any((select auth.nameless_students())::uuid[]))';

const rules = [
  ...policies('outreach.silence_snooze', {
    select: seesSnooze,
    insert: `${seesSnooze} and snoozed_by = (select auth.actor_id())`,
    update: seesSnooze,
  }),
  `create policy silence_snooze_named_select on outreach.silence_snooze as restrictive for select to outreach_app using (${isNamed})`,
];

export class M0020SilenceAndNotices extends Migration {
  override up(): void {
    for (const statement of [...statements(script), ...rules]) this.addSql(statement);
  }
}

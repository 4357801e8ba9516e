import { Migration } from '@mikro-orm/migrations';
import { casework, inCentre, policies, roleIs } from './policies.ts';
import { statements } from './statements.ts';

/** What a nomination opens ends when the roll has the pupil somewhere else, whether anybody has settled it or not. */
const whoIsNominated = `
create or replace function auth.actor_nominated() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(array_agg(n.student_id), '{}') from outreach.transition_nomination n
  join outreach.student s on s.id = n.student_id and s.school_id in (n.school_id, n.from_school_id)
  where n.ended_on is null and n.kind = 'INTO_SECONDARY' and n.school_id = any(auth.actor_schools()));
end $$
`;

/** What every row about a nomination carries. */
const owner = `
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  nomination_id uuid not null references outreach.transition_nomination,
  version integer not null check (version > 0),
  written_on date not null,
  written_at timestamptz not null,
  written_by uuid not null references outreach.staff_member,
  unique (nomination_id, version)`;

/** Versions stay as they were written. What is restricted has a table of its own, and a row where it was written. */
const tables = `
create table outreach.transition_note (${owner},
  strengths text,
  what_helps text,
  worries text,
  go_to text,
  for_conversation boolean not null,
  check (strengths is not null or worries is not null)
)

create table outreach.restricted_part (${owner},
  note text
)
`;

const both = ['transition_note', 'restricted_part'] as const;
type Table = (typeof both)[number];

const actorSchools = 'any((select auth.actor_schools())::uuid[])';
const school = roleIs('SCHOOL_REFERRER', 'SCHOOL_LEAD');
/** The pupil is still where the nomination took them up, or has arrived: who was enrolled elsewhere since is neither. */
const isThere = `exists (select from outreach.student s where s.id = n.student_id
  and (s.school_id = n.school_id or (n.ended_on is null and s.school_id = n.from_school_id)))`;
const ofNomination = (table: Table, rule: string) => `exists (
  select from outreach.transition_nomination n where n.id = ${table}.nomination_id and n.centre_id = ${table}.centre_id
    and n.school_id = ${table}.school_id and n.student_id = ${table}.student_id and ${rule})`;
const atDestination = (stands: string) =>
  `n.school_id = ${actorSchools} and ${stands} and ${isThere}`;
const standsOrArrived = `(n.ended_on is null or n.end_reason = 'ARRIVED')`;
/** The school that sends them has done its part when the nomination has ended. */
const sends = `${school} and n.ended_on is null and n.from_school_id = ${actorSchools} and ${isThere}`;

const noteOf = (stands: string) =>
  `${inCentre} and (${ofNomination('transition_note', 'true')} and ${roleIs('MANAGER')}
    or ${casework} and ${ofNomination('transition_note', `(${atDestination(stands)} or ${sends})`)})`;
const restrictedPartOf = (stands: string) =>
  `${inCentre} and (${ofNomination('restricted_part', 'true')} and ${roleIs('MANAGER')}
    or ${roleIs('OUTREACH_WORKER')} and ${ofNomination('restricted_part', atDestination(stands))})`;

const named = (table: Table, command: string, rule: string) =>
  `create policy ${table}_named_${command} on outreach.${table} as restrictive for ${command} to outreach_app ${rule}`;
const isNamed = 'not (student_id = any((select auth.nameless_students())::uuid[]))';

const rules = [
  ...policies('outreach.transition_note', {
    select: noteOf(standsOrArrived),
    insert: noteOf('n.ended_on is null'),
  }),
  ...policies('outreach.restricted_part', {
    select: restrictedPartOf(standsOrArrived),
    insert: restrictedPartOf('n.ended_on is null'),
  }),
  ...both.flatMap((table) => [
    `create index ${table}_by_centre on outreach.${table} (centre_id, school_id)`,
    `create index ${table}_by_student on outreach.${table} (student_id)`,
    named(table, 'select', `using (${isNamed})`),
    named(table, 'insert', `with check (${isNamed})`),
  ]),
];

/**
 * TRN-4: a note belongs to the nomination. When that ends, neither the school that had it nor the next one reads it;
 * with somebody who arrived it stays for as long as they are the school's own.
 */
export class M0031TransitionNotes extends Migration {
  override up(): void {
    for (const statement of [...statements(whoIsNominated), ...statements(tables), ...rules])
      this.addSql(statement);
  }
}

import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/** What tells who a student is. Of a referral that was sent without a name, only the referral itself is read. */
const tables = [
  ['student', 'id'],
  ...[
    'enrolment',
    'student_contact',
    'student_need',
    'sen_provision',
    'student_agreement',
    'prior_intervention',
    'consent',
    'intervention_consent',
    'sharing_consent',
    'support_case',
    'case_cover',
    'partnership_confirmation',
  ].map((table) => [table, 'student_id'] as const),
] as const;

const named = (column: string) =>
  `not (${column} = any((select auth.nameless_students())::uuid[]))`;

const script = `
alter table outreach.referral add column name_withheld boolean not null default false

create index referral_without_name on outreach.referral (centre_id, student_id) where (name_withheld)

create policy actor_lookup on outreach.referral for select to outreach_definer using (true)

grant select on outreach.referral to outreach_definer

grant create on schema auth to outreach_definer

create function auth.nameless_students() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(r.student_id), '{}')
  from auth.actor() a
  join outreach.referral r on r.centre_id = a.centre_id and r.name_withheld
  where a.role in ('MANAGER', 'OUTREACH_WORKER')
$$

revoke all on function auth.nameless_students() from public

grant execute on function auth.nameless_students() to outreach_app, outreach_definer

alter function auth.nameless_students() owner to outreach_definer

revoke create on schema auth from outreach_definer

create policy history_entry_named on outreach.history_entry as restrictive for select to outreach_app
  using (student_id is null or referral_id is not null or ${named('student_id')})
`;

/** SSR-2: while consent is sought, the school's people read who it is about, and nobody else does. */
export class M0011NamesWithheld extends Migration {
  override up(): void {
    for (const statement of [...statements(script), ...tables.flatMap(restrictions)])
      this.addSql(statement);
  }
}

function restrictions([table, column]: (typeof tables)[number]): string[] {
  const policy = (command: string) =>
    `create policy ${table}_named_${command} on outreach.${table} as restrictive for ${command} to outreach_app`;
  return [
    `${policy('select')} using (${named(column)})`,
    `${policy('insert')} with check (${named(column)})`,
    `${policy('update')} using (${named(column)}) with check (${named(column)})`,
  ];
}

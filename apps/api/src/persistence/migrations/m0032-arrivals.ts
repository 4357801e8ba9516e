import { Migration } from '@mikro-orm/migrations';
import { casework, inCentre, ownSchool, roleIs } from './policies.ts';
import { statements } from './statements.ts';

const script = `
alter table outreach.transition_nomination drop constraint transition_nomination_end_reason_check

alter table outreach.transition_nomination add constraint transition_nomination_end_reason_check
  check (end_reason in ('ARRIVED', 'ANOTHER_SCHOOL', 'MOVED_AWAY', 'HOME_EDUCATED', 'DID_NOT_ARRIVE', 'NO_LONGER_WANTED', 'OTHER'))

create function outreach.transition_first_day(school uuid, september date) returns date language sql stable set search_path = '' as $$
  select coalesce((select t.first_day from outreach.school_term t
    where t.school_id = school and t.term = 'AUTUMN' and left(t.academic_year, 4)::int = extract(year from september)), september)
$$

do $$
begin
  execute 'create or replace view outreach.attention with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('outreach.attention'::regclass), '; ') || '
union all
select n.id, n.centre_id, ''ARRIVAL_UNKNOWN'', n.first_day, null, n.student_id, n.school_id, null, null, null
  from (
    select t.*, outreach.transition_first_day(t.school_id, t.starts_on) as first_day from outreach.transition_nomination t
    where t.kind = ''INTO_SECONDARY'' and t.ended_on is null) n
  where n.first_day <= (select auth.today()) and ((select auth.actor_role()) = ''MANAGER''
    or ((select auth.actor_role()) = ''OUTREACH_WORKER'' and n.school_id = any((select auth.actor_schools())::uuid[])))';
end $$
`;

const hasBegun =
  "kind = 'INTO_SECONDARY' and outreach.transition_first_day(school_id, starts_on) <= (select auth.today())";
const may = (rule: string) =>
  `${inCentre} and (${roleIs('MANAGER')} or (${casework} and ${ownSchool} and ${rule}))`;

/** TRN-5: from its first day on the school and its worker say who arrived, and nothing else of a nomination. */
export class M0032Arrivals extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
    this.addSql(
      `alter policy outreach_transition_nomination_update on outreach.transition_nomination
         using (${may(`ended_on is null and ${hasBegun}`)})
         with check (${may(`end_reason in ('ARRIVED', 'ANOTHER_SCHOOL', 'MOVED_AWAY', 'HOME_EDUCATED', 'DID_NOT_ARRIVE') and ${hasBegun}`)})`,
    );
  }
}

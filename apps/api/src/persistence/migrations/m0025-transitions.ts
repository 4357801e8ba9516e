import { Migration } from '@mikro-orm/migrations';
import { casework, inCentre, ownSchool, policies, roleIs } from './policies.ts';
import { statements } from './statements.ts';

const ownSender = 'from_school_id = any((select auth.actor_schools())::uuid[])';
const nominates = `${inCentre} and (${roleIs('MANAGER')} or (${roleIs('SCHOOL_REFERRER', 'SCHOOL_LEAD')} and (${ownSchool} or ${ownSender})))`;
/** The school to which they go and its worker; the school that sends one of its own; the manager. */
const seesNomination = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and (${ownSchool} or ${ownSender})))`;
const named = 'not (student_id = any((select auth.nameless_students())::uuid[]))';

const tables = `
create table outreach.transition_nomination (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid not null references outreach.school,
  student_id uuid not null references outreach.student,
  programme_id uuid not null references outreach.programme,
  kind text not null check (kind in ('INTO_SECONDARY', 'INTO_KS4')),
  from_year integer not null check (from_year between 0 and 14),
  to_year integer not null check (to_year between 0 and 14),
  starts_on date not null,
  from_school_id uuid references outreach.school,
  from_school_name text,
  from_school_urn text,
  nominated_by uuid not null references outreach.staff_member,
  nominated_on date not null,
  ended_on date,
  end_reason text check (end_reason in ('ANOTHER_SCHOOL', 'DID_NOT_ARRIVE', 'NO_LONGER_WANTED', 'OTHER')),
  version integer not null default 1,
  check ((ended_on is null) = (end_reason is null))
)

create unique index one_nomination_a_september on outreach.transition_nomination (student_id, kind, starts_on) where (ended_on is null)

create index transition_nomination_by_centre on outreach.transition_nomination (centre_id, school_id, starts_on)

create index transition_nomination_by_school on outreach.transition_nomination (school_id) where (ended_on is null)

create index transition_nomination_by_sender on outreach.transition_nomination (from_school_id)
`;

const functions = `
create policy actor_lookup on outreach.transition_nomination for select to outreach_definer using (true)

grant select on outreach.transition_nomination to outreach_definer

grant create on schema auth to outreach_definer

create function auth.actor_nominated() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(array_agg(n.student_id), '{}') from outreach.transition_nomination n
  where n.ended_on is null and n.kind = 'INTO_SECONDARY' and n.school_id = any(auth.actor_schools()));
end $$

create function auth.pupil_on_record(school uuid, number text, given text, family text, born date) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select case when bool_or(s.school_id = school) then 'HERE' when count(*) > 0 then 'ELSEWHERE' end
  from auth.actor() a join outreach.student s on s.centre_id = a.centre_id
  where a.role in ('MANAGER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD') and (s.upn = number
    or (s.date_of_birth = born and lower(s.family_name) = lower(family) and lower(s.given_name) = lower(given))));
end $$

revoke all on function auth.actor_nominated() from public

grant execute on function auth.actor_nominated() to outreach_app, outreach_definer

revoke all on function auth.pupil_on_record(uuid, text, text, text, date) from public

grant execute on function auth.pupil_on_record(uuid, text, text, text, date) to outreach_app, outreach_definer

alter function auth.actor_nominated() owner to outreach_definer

alter function auth.pupil_on_record(uuid, text, text, text, date) owner to outreach_definer

revoke create on schema auth from outreach_definer
`;

const rules = [
  ...policies('outreach.transition_nomination', {
    select: seesNomination,
    insert: nominates,
    update: seesNomination,
  }),
  `create policy transition_nomination_named_select on outreach.transition_nomination as restrictive for select to outreach_app using (${named})`,
  `create policy transition_nomination_named_insert on outreach.transition_nomination as restrictive for insert to outreach_app with check (${named})`,
  `create policy transition_nomination_named_update on outreach.transition_nomination as restrictive for update to outreach_app using (${named}) with check (${named})`,
];

/** What a nomination opens, and nothing more: the student whom another school sends, and one place on the list. */
const opened = [
  `create policy student_nominated_select on outreach.student for select to outreach_app
     using (${inCentre} and ${casework} and id = any((select auth.actor_nominated())::uuid[]))`,
  `create policy waiting_list_entry_nominated_insert on outreach.waiting_list_entry for insert to outreach_app
     with check (${inCentre} and ${roleIs('SCHOOL_REFERRER', 'SCHOOL_LEAD')} and exists (
       select from outreach.transition_nomination n where n.student_id = waiting_list_entry.student_id
         and n.school_id = waiting_list_entry.school_id and n.programme_id = waiting_list_entry.programme_id and n.ended_on is null))`,
];

/**
 * TRN-1: who is nominated to start at a school, or to go up into Key Stage 4. A school that names somebody is told
 * that they are known elsewhere, and never where or by whom.
 */
export class M0025Transitions extends Migration {
  override up(): void {
    for (const statement of [...statements(tables), ...rules, ...statements(functions), ...opened])
      this.addSql(statement);
  }
}

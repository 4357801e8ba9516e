import { Migration } from '@mikro-orm/migrations';
import {
  casework,
  inCentre,
  ownSchool,
  ownStudent,
  policies,
  roleIs,
  seesCasework,
} from './policies.ts';
import { statements } from './statements.ts';

/** Drafts are the school's own until they are sent, and the worker's who typed one for a referrer. */
const seesDraft = `${inCentre} and ((${roleIs('SCHOOL_REFERRER', 'SCHOOL_LEAD')} and ${ownSchool}) or (${roleIs('OUTREACH_WORKER')} and author_id = (select auth.actor_id())))`;
const seesStudent = seesCasework.replace('student_id =', 'id =');
const runsCentre = `${inCentre} and ${roleIs('MANAGER', 'ADMINISTRATOR')}`;
const seesStaff = `${inCentre} and (role in ('MANAGER', 'OUTREACH_WORKER', 'CENTRE_STAFF', 'ADMINISTRATOR') or ${roleIs('MANAGER', 'ADMINISTRATOR')} or id = (select auth.actor_id()) or ${ownSchool})`;
const seesAllocation = `${inCentre} and (${roleIs('MANAGER', 'ADMINISTRATOR')} or worker_id = (select auth.actor_id()) or ${ownSchool})`;
const seesHistory = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and student_id is not null and (${ownSchool} or ${ownStudent})) or (student_id is null and (${roleIs('ADMINISTRATOR')} or ${ownSchool})))`;
const addsHistory = `${inCentre} and actor_id = (select auth.actor_id())`;

const caseworkTables = [
  'enrolment',
  'student_contact',
  'student_need',
  'sen_provision',
  'student_agreement',
  'referral',
  'referral_submission',
  'prior_intervention',
  'referral_question',
  'consent',
  'intervention_consent',
  'sharing_consent',
  'support_case',
  'case_cover',
  'partnership_confirmation',
];

const rules: string[] = [
  ...policies('outreach.centre', { select: 'id = (select auth.actor_centre())' }),
  ...policies('outreach.school', { select: inCentre, insert: runsCentre, update: runsCentre }),
  ...policies('outreach.school_term', { select: inCentre, insert: runsCentre, update: runsCentre }),
  ...policies('outreach.school_closure', {
    select: inCentre,
    insert: runsCentre,
    delete: runsCentre,
  }),
  ...policies('outreach.staff_member', {
    select: seesStaff,
    insert: runsCentre,
    update: runsCentre,
  }),
  ...policies('outreach.allocation', {
    select: seesAllocation,
    insert: `${inCentre} and ${roleIs('MANAGER')}`,
    update: `${inCentre} and ${roleIs('MANAGER')}`,
  }),
  ...policies('outreach.student', {
    select: seesStudent,
    insert: seesStudent,
    update: seesStudent,
  }),
  ...caseworkTables.flatMap((table) =>
    policies(`outreach.${table}`, {
      select: seesCasework,
      insert: seesCasework,
      update: seesCasework,
    }),
  ),
  ...policies('outreach.referral_draft', {
    select: seesDraft,
    insert: seesDraft,
    update: seesDraft,
    delete: seesDraft,
  }),
  ...policies('outreach.history_entry', { select: seesHistory, insert: addsHistory }),
  ...policies('outreach.idempotency_key', {
    select: 'actor_id = (select auth.actor_id())',
    insert: 'actor_id = (select auth.actor_id())',
    update: 'actor_id = (select auth.actor_id())',
  }),
  ...policies('outreach.establishment_import', { select: runsCentre, insert: runsCentre }),
  ...policies('outreach.establishment_import_row', { select: runsCentre, insert: runsCentre }),
  ...policies('audit.event', { insert: 'actor_id = (select auth.actor_id())' }),
  ...policies('audit.view', { insert: 'actor_id = (select auth.actor_id())' }),
];

/** What signing in and the look-up of the actor need, and no more. */
const script = `
grant select, insert, update, delete on auth.credential, auth.session, auth.invitation, auth.attempt to outreach_auth, outreach_system

grant select on outreach.staff_member to outreach_auth

grant update (last_signed_in_at, account_state) on outreach.staff_member to outreach_auth

grant insert on audit.event to outreach_auth

create policy sign_in_reads on outreach.staff_member for select to outreach_auth using (true)

create policy sign_in_updates on outreach.staff_member for update to outreach_auth using (true) with check (true)

create policy sign_in_is_audited on audit.event for insert to outreach_auth with check (act like 'sign-in.%')

create policy actor_lookup on outreach.staff_member for select to outreach_definer using (true)

create policy actor_lookup on outreach.allocation for select to outreach_definer using (true)

create policy actor_lookup on outreach.support_case for select to outreach_definer using (true)

create policy actor_lookup on outreach.case_cover for select to outreach_definer using (true)
`;

export class M0008RowSecurity extends Migration {
  override up(): void {
    for (const statement of [...rules, ...statements(script)]) this.addSql(statement);
  }
}

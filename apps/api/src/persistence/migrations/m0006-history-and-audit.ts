import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/** What happened, who saw it, and which acts were already done. Rows here are added and never changed. */
const script = `
create table outreach.history_entry (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  school_id uuid references outreach.school,
  student_id uuid references outreach.student,
  subject text not null check (subject in ('STUDENT', 'REFERRAL', 'CONSENT', 'CASE', 'ALLOCATION', 'SCHOOL', 'STAFF')),
  subject_id uuid not null,
  event text not null,
  facts jsonb not null default '[]',
  referral_id uuid,
  case_id uuid,
  actor_id uuid references outreach.staff_member,
  actor_role text,
  at timestamptz not null
)

create index history_entry_by_student on outreach.history_entry (student_id, at desc, id)

create index history_entry_by_subject on outreach.history_entry (subject_id, at desc, id)

create index history_entry_by_centre on outreach.history_entry (centre_id, school_id)

create table outreach.idempotency_key (
  actor_id uuid not null,
  key uuid not null,
  act text not null,
  digest text not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (actor_id, key)
)

create table outreach.establishment_import (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  file_name text not null,
  imported_at timestamptz not null,
  imported_by uuid references outreach.staff_member,
  state text not null check (state in ('APPLIED', 'REFUSED')),
  rows_read integer not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  rejected integer not null,
  out_of_area integer not null,
  unknown_columns text[] not null
)

create index establishment_import_by_centre on outreach.establishment_import (centre_id, imported_at)

create table outreach.establishment_import_row (
  id uuid primary key,
  centre_id uuid not null references outreach.centre,
  import_id uuid not null references outreach.establishment_import,
  line integer not null,
  urn text,
  name text,
  outcome text not null check (outcome in ('ADDED', 'CHANGED', 'SUCCESSOR_ADDED', 'REJECTED')),
  reasons jsonb not null default '[]'
)

create index establishment_import_row_by_import on outreach.establishment_import_row (import_id, line, id)

create index establishment_import_row_by_centre on outreach.establishment_import_row (centre_id)

create table audit.event (
  id uuid primary key,
  centre_id uuid,
  at timestamptz not null,
  actor_id uuid,
  act text not null,
  outcome text not null check (outcome in ('DONE', 'DENIED', 'FAILED')),
  subject text,
  subject_id uuid,
  student_id uuid,
  request_id uuid,
  xact xid8 not null default pg_current_xact_id()
)

create index event_by_subject on audit.event (subject_id, at)

create index event_by_student on audit.event (student_id, at)

create index event_by_actor on audit.event (actor_id, at)

create table audit.view (
  id uuid primary key,
  centre_id uuid not null,
  at timestamptz not null,
  actor_id uuid not null,
  operation text not null,
  student_ids uuid[] not null,
  request_id uuid,
  xact xid8 not null default pg_current_xact_id()
)

create index view_by_actor on audit.view (actor_id, at)

create index view_by_students on audit.view using gin (student_ids)

create function audit.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = '42501';
end $$

create trigger event_is_append_only before update or delete or truncate on audit.event for each statement execute function audit.refuse_change()

create trigger view_is_append_only before update or delete or truncate on audit.view for each statement execute function audit.refuse_change()

create trigger history_is_append_only before update or delete or truncate on outreach.history_entry for each statement execute function audit.refuse_change()
`;

export class M0006HistoryAndAudit extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

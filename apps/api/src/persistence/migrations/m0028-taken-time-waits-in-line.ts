import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/**
 * Many who ask for one hour at once look each other's rows up in the exclusion constraint and wait in circles, until
 * the database ends the statement. Here they wait in a line: for the worker, then for the room.
 */
const guards = `
create function outreach.wait_for_worker_and_room() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.state in ('PLANNED', 'HAPPENED') then
    perform pg_advisory_xact_lock(hashtextextended(new.worker_id::text, 0));
    if new.room is not null then
      perform pg_advisory_xact_lock(hashtextextended('room ' || new.school_id || ' ' || lower(new.room), 0));
    end if;
  end if;
  return new;
end $$

create trigger session_waits_in_line before insert or update of worker_id, school_id, room, held_on, starts_at, minutes, state on outreach.session for each row execute function outreach.wait_for_worker_and_room()
`;

export class M0028TakenTimeWaitsInLine extends Migration {
  override up(): void {
    for (const statement of statements(guards)) this.addSql(statement);
  }
}

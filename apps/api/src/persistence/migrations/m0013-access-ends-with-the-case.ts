import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

const definer = "stable security definer set search_path = ''";

/**
 * Who had a case and does not serve the school reads the student while the case is open and no longer (rules.md
 * 4.0: own schools and cases). One worker covers a school once on any day.
 */
const script = `
create or replace function auth.actor_cases() returns uuid[] language plpgsql ${definer} as $$
begin
  return (select coalesce(array_agg(c.id), '{}')
  from auth.actor() a
  join outreach.support_case c on c.centre_id = a.centre_id
  where a.role = 'OUTREACH_WORKER' and c.status <> 'CLOSED' and (
    c.dedicated_worker_id = a.id or exists (
      select from outreach.case_cover v
      where v.case_id = c.id and v.worker_id = a.id and v.starts_on <= auth.today()
        and least(v.ends_on, coalesce(v.ended_on - 1, v.ends_on)) >= auth.today())));
end $$

alter table outreach.allocation add constraint one_cover_of_a_worker_at_a_school
  exclude using gist (school_id with =, worker_id with =, daterange(starts_on, ends_on, '[]') with &&) where (role = 'COVER')
`;

export class M0013AccessEndsWithTheCase extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

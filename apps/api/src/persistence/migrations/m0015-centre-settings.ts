import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/**
 * Who runs the centre sets what it decides for itself, and nothing else of its row. A referral keeps the days within
 * which an answer was promised (REF-5), so that a later setting moves no date that a school was told.
 */
const script = `
alter table outreach.centre add column version integer not null default 1

grant update (settings, version) on outreach.centre to outreach_app

create policy outreach_centre_update on outreach.centre for update to outreach_app
  using (id = (select auth.actor_centre()) and (select auth.actor_role()) in ('MANAGER', 'ADMINISTRATOR'))
  with check (id = (select auth.actor_centre()) and (select auth.actor_role()) in ('MANAGER', 'ADMINISTRATOR'))

alter table outreach.referral add column reply_within_school_days integer not null default 10
`;

export class M0015CentreSettings extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

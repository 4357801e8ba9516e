import { Migration } from '@mikro-orm/migrations';
import { statements } from './statements.ts';

/**
 * What happens to a draft is the school's alone, in the history too, whatever role sees the rest of it there. Once
 * it is sent, under the id that it had, who reads the referral reads that it was signed off (REF-3).
 */
const script = `
alter table outreach.history_entry drop constraint history_entry_subject_check

alter table outreach.history_entry add constraint history_entry_subject_check
  check (subject in ('STUDENT', 'REFERRAL_DRAFT', 'REFERRAL', 'CONSENT', 'CASE', 'ALLOCATION', 'SCHOOL', 'STAFF', 'CENTRE'))

alter table outreach.referral_draft add column saved_by uuid

create policy history_entry_of_draft on outreach.history_entry as restrictive for select to outreach_app
  using (subject <> 'REFERRAL_DRAFT'
    or ((select auth.actor_role()) in ('SCHOOL_REFERRER', 'SCHOOL_LEAD') and school_id = any((select auth.actor_schools())::uuid[]))
    or (event in ('DRAFT_SIGNED_OFF', 'DRAFT_SIGN_OFF_LIFTED') and exists (select from outreach.referral r where r.id = subject_id)))
`;

export class M0014DraftsHaveAHistory extends Migration {
  override up(): void {
    for (const statement of statements(script)) this.addSql(statement);
  }
}

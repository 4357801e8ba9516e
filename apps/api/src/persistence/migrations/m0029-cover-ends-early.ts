import { Migration } from '@mikro-orm/migrations';
import { inCentre, roleIs } from './policies.ts';

const manages = `${inCentre} and ${roleIs('MANAGER')}`;
/** What has not begun can be taken away; what held for a day stays. */
const notBegun = 'starts_on >= auth.today()';

/** A worker who is back early has all of it back in one act, and schools are told who comes. */
export class M0029CoverEndsEarly extends Migration {
  override up(): void {
    this.addSql(`alter table outreach.notice drop constraint notice_kind_check,
      add constraint notice_kind_check check (kind in ('CONSENT_WITHDRAWN', 'REFERRAL_RETURNED', 'REFERRAL_DECIDED', 'CASE_GIVEN',
        'COVER_BEGINS', 'COVER_ENDED', 'WORK_HANDED_OVER', 'SCHOOL_COVERED', 'SCHOOL_COVER_ENDED', 'SCHOOL_HANDED_OVER', 'DIGEST'))`);
    this.addSql('grant update, delete on outreach.worker_cover to outreach_app');
    this.addSql(
      `create policy outreach_worker_cover_update on outreach.worker_cover for update to outreach_app using (${manages}) with check (${manages})`,
    );
    this.addSql(
      `create policy outreach_worker_cover_delete on outreach.worker_cover for delete to outreach_app using (${manages} and ${notBegun})`,
    );
    this.addSql('grant delete on outreach.allocation to outreach_app');
    this.addSql(
      `create policy outreach_allocation_delete on outreach.allocation for delete to outreach_app using (${manages} and role = 'COVER' and ${notBegun})`,
    );
  }
}

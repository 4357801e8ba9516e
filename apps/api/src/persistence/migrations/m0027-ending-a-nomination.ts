import { Migration } from '@mikro-orm/migrations';
import { inCentre, roleIs } from './policies.ts';

const ends = `${inCentre} and ${roleIs('MANAGER')}`;

/** A nomination ends when somebody goes to a second school; which of the two is the manager's to settle. */
export class M0027EndingANomination extends Migration {
  override up(): void {
    this.addSql(
      `alter policy outreach_transition_nomination_update on outreach.transition_nomination using (${ends}) with check (${ends})`,
    );
  }
}

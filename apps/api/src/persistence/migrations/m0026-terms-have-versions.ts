import { Migration } from '@mikro-orm/migrations';

/** Two people may set the same term of a school: whoever saw an older one is told. */
export class M0026TermsHaveVersions extends Migration {
  override up(): void {
    this.addSql('alter table outreach.school_term add column version integer not null default 1');
  }
}

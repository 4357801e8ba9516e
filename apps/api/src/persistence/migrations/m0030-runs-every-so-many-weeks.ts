import { Migration } from '@mikro-orm/migrations';

/** WRK-1: a run has a session a week unless told; sessions that move with the rest keep that rhythm. */
export class M0030RunsEverySoManyWeeks extends Migration {
  override up(): void {
    this.addSql(
      'alter table outreach.workshop_group add column every_weeks integer not null default 1 check (every_weeks between 1 and 8)',
    );
    // The rule has always allowed half a term.
    this.addSql(
      `alter table outreach.session_series drop constraint session_series_every_weeks_check,
        add constraint session_series_every_weeks_check check (every_weeks between 1 and 8)`,
    );
  }
}

import type { Sql } from '@outreach/graph-reads';

/** What a join of any view offers, as far as shared conditions use it. */
export interface JoinTools<Column extends string> {
  readonly parent: (column: Column) => Sql;
  readonly child: (column: string) => Sql;
}

import { sql } from 'kysely';
import type { Sql } from './sql.ts';

/** A named row in a statement. It remembers the columns asked of it, so that an outer page projects those alone. */
export class Scope {
  readonly columns = new Set<string>();

  constructor(readonly alias: string) {}

  readonly row = (column: string): Sql => {
    this.columns.add(column);
    return sql`${sql.id(this.alias, column)}`;
  };

  get name(): Sql {
    return sql`${sql.id(this.alias)}`;
  }
}

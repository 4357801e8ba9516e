import { sql } from 'kysely';
import { rowTools } from './row-tools.ts';
import type { Site } from './piece.ts';
import type { Scope } from './scope.ts';
import { allOf, type Sql } from './sql.ts';
import type { View } from './view.ts';

/** Which rows of a view a place in the selection asks for; called anew for each scope. */
export type Conditions = (source: Scope) => readonly Sql[];

/** `from … where …`, with the view's own condition always among the others. */
export function fromWhere(view: View, source: Scope, site: Site, conditions: Conditions): Sql {
  const own = view.where ? [view.where(rowTools(source, site))] : [];
  const item =
    typeof view.from === 'string'
      ? sql`${sql.table(view.from)} as ${source.name}`
      : view.from({ alias: source.name, ...site.inputs });
  return sql`from ${item} where ${allOf([...own, ...conditions(source)])}`;
}

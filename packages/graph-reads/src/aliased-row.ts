import type { GraphQLResolveInfo } from 'graphql';
import { isMarked, mark, typeNameOf } from './mark.ts';

type Path = GraphQLResolveInfo['path'];

/**
 * One row that was asked for under several aliases of a payload's field, each with a selection of its own.
 *
 * A payload has one property for the field, so which alias is read shows only once graphql-js asks for the
 * fields below it.
 */
export class AliasedRow {
  constructor(private readonly rows: ReadonlyMap<string, unknown>) {}

  /** The value of a field below one of the aliases. */
  read({ prev, key }: Path): unknown {
    let at = prev;
    while (typeof at?.key === 'number') at = at.prev;
    const row = at && this.rows.get(at.key);
    return isMarked(row) ? row[key] : undefined;
  }
}

/** What a payload's property holds: the answer itself, or where there are several aliases, all of theirs. */
export function underAliases(values: Record<string, unknown>, keys: readonly string[]): unknown {
  const [only] = keys;
  if (only === undefined) return null;
  const first = values[only];
  if (keys.length === 1) return mark(first);
  if (!Array.isArray(first)) return aliased(first, (key) => values[key]);
  return first.map((row: unknown, index) =>
    aliased(row, (key) => (values[key] as unknown[])[index]),
  );

  function aliased(row: unknown, of: (key: string) => unknown): unknown {
    if (row === null) return null;
    const rows = new Map(keys.map((key) => [key, mark(of(key))]));
    return mark(new AliasedRow(rows), typeNameOf(row));
  }
}

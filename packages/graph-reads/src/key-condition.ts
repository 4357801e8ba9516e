import { sql } from 'kysely';
import type { Site } from './piece.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';
import { Slot, parameter } from './slot.ts';
import type { Sql } from './sql.ts';
import { uuidOrNull } from './uuid.ts';
import type { KeyKind, View } from './view.ts';

/** The row whose key is the given one. A key that cannot exist finds nothing, and is no error. */
export function keyEquals(
  view: View,
  source: Scope,
  site: Site,
  valueIn: (run: Run) => unknown,
): Sql {
  const kind = view.keyKind ?? 'uuid';
  const slot = new Slot(site.path, (run) => possibleKey(kind, valueIn(run)));
  return sql`${source.row(view.key)} = ${parameter(slot, keyType(kind))}`;
}

/** The rows whose keys are among those that the run was given. */
export function keyAmong(view: View, source: Scope, site: Site): Sql {
  return sql`${source.row(view.key)} = any(${givenKeys(view, site)})`;
}

/** Where a row's key stands among those that the run was given. */
export function keyPosition(view: View, row: (column: string) => Sql, site: Site): Sql {
  const type = sql.raw(keyType(view.keyKind ?? 'uuid'));
  return sql`array_position(${givenKeys(view, site)}, ${row(view.key)}::${type})`;
}

function givenKeys(view: View, site: Site): Sql {
  const kind = view.keyKind ?? 'uuid';
  const read = (run: Run) =>
    run.keys.map((key) => possibleKey(kind, key)).filter((key) => key !== null);
  return parameter(new Slot(site.path, read), `${keyType(kind)}[]`);
}

function possibleKey(kind: KeyKind, value: unknown): string | null {
  if (kind === 'uuid') return uuidOrNull(value);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  if (kind === 'integer') return text !== null && /^-?\d{1,18}$/.test(text) ? text : null;
  return text;
}

function keyType(kind: KeyKind): string {
  return kind === 'integer' ? 'bigint' : kind;
}

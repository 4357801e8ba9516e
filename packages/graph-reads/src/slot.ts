import { sql } from 'kysely';
import { arrayLiteral } from './array-literal.ts';
import { ReadRefused, type ResponsePath } from './refused.ts';
import type { Run } from './run.ts';
import type { Sql } from './sql.ts';

/** A parameter whose value is only known when a plan is bound; the statement's text never depends on it. */
export class Slot {
  constructor(
    readonly path: ResponsePath,
    readonly read: (run: Run) => unknown,
  ) {}

  valueIn(run: Run): unknown {
    const value = this.read(run) ?? null;
    refuseNul(value, this.path);
    return Array.isArray(value) ? arrayLiteral(value) : value;
  }
}

const TYPE_NAME = /^[a-z_][a-z0-9_. ]*(\[\])?$/i;

/** Puts a slot into a fragment, cast to a type where the database could not infer one. */
export function parameter(slot: Slot, type?: string): Sql {
  return type === undefined ? sql`${slot}` : sql`${slot}::${typeName(type)}`;
}

/** A type's name as SQL; the author of a view writes it, and a slip is met at boot rather than run. */
export function typeName(name: string): Sql {
  if (!TYPE_NAME.test(name)) throw new Error(`"${name}" is not a type name`);
  return sql.raw(name);
}

// PostgreSQL's text cannot hold NUL, and would fail with an error that names its own encoding.
function refuseNul(value: unknown, path: ResponsePath): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000')) {
      throw new ReadRefused(
        'BAD_VALUE',
        path,
        `${path.join('.')} holds a character that cannot be stored`,
      );
    }
  } else if (Array.isArray(value)) {
    for (const item of value) refuseNul(item, path);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const item of Object.values(value)) refuseNul(item, path);
  }
}

import { sql } from 'kysely';
import type { FilterDefinition, FilterTools, OrderTerm, Readable, RowSql } from './definitions.ts';
import type { Sql } from './sql.ts';
import { uuidOrNull } from './uuid.ts';

interface ColumnOptions extends Readable {
  /** Malformed uuids then match nothing, where the database would fail. */
  readonly kind?: 'uuid';
}

/** The column equals the given value. */
export function equals<Column extends string>(
  name: Column,
  { kind, ...options }: ColumnOptions = {},
): FilterDefinition<Column, unknown> {
  return {
    ...options,
    condition: (value, { row, map }) =>
      sql`${row(name)} = ${kind === 'uuid' ? map(uuidOrNull) : value}`,
  };
}

/** The column equals one of the given values; an empty list matches nothing. */
export function anyOf<Column extends string>(
  name: Column,
  { kind, ...options }: ColumnOptions = {},
): FilterDefinition<Column, unknown> {
  return {
    ...options,
    condition: (value, { row, map }) =>
      sql`${row(name)} = any(${kind === 'uuid' ? map(wellFormed) : value})`,
  };
}

/** The column contains the given text, whatever its case; wildcards in the text stand for themselves. */
export function contains<Column extends string>(
  name: Column,
  options: Readable = {},
): FilterDefinition<Column, unknown> {
  return {
    ...options,
    condition: (_value, { row, map }) => sql`${row(name)} ilike ${map(containsPattern)}`,
  };
}

/** A condition of its own for one filter key. */
export function filter<Column extends string, Context>(
  condition: (value: Sql, tools: FilterTools<Column, Context>) => Sql,
  options: Readable = {},
): FilterDefinition<Column, Context> {
  return { condition, ...options };
}

interface TermOptions {
  readonly notNull?: boolean;
  /** Needed only where the driver cannot send the value as text, such as a boolean. */
  readonly type?: string;
}

/** Ascending, absent values last. */
export function asc<Column extends string, Context>(
  by: Column | RowSql<Column, Context>,
  options: TermOptions = {},
): OrderTerm<Column, Context> {
  return term(by, 'asc', options);
}

/** Descending, absent values last. */
export function desc<Column extends string, Context>(
  by: Column | RowSql<Column, Context>,
  options: TermOptions = {},
): OrderTerm<Column, Context> {
  return term(by, 'desc', options);
}

function term<Column extends string, Context>(
  by: Column | RowSql<Column, Context>,
  direction: 'asc' | 'desc',
  { notNull = false, type }: TermOptions,
): OrderTerm<Column, Context> {
  return {
    direction,
    notNull,
    ...(type !== undefined && { type }),
    ...(typeof by === 'string' ? { column: by, by: ({ row }) => row(by) } : { by }),
  };
}

/** The pattern for `like` that finds a text anywhere. */
export function containsPattern(value: unknown): string {
  return `%${String(value).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

function wellFormed(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => uuidOrNull(item) !== null);
}

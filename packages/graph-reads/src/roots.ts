import type { Inputs, ListRules, OrderTerm, Readable, RowSql } from './definitions.ts';
import type { Sql } from './sql.ts';

interface RootBase extends Readable {
  readonly name: string;
}

export interface RootConnection<Context = never> extends RootBase {
  readonly kind: 'connection';
  readonly type: string;
  readonly where?: RowSql<string, Context>;
  readonly rules: ListRules<string, Context>;
}

export interface RootList<Context = never> extends RootBase {
  readonly kind: 'list';
  readonly type: string;
  readonly where?: RowSql<string, Context>;
  readonly rules: ListRules<string, Context>;
  readonly limit: number;
}

export interface RootOne<Context = never> extends RootBase {
  readonly kind: 'one';
  readonly type: string;
  readonly argument: string;
  readonly column?: string;
  readonly where?: RowSql<string, Context>;
}

export interface RootObject<Context = never> extends RootBase {
  readonly kind: 'object';
  readonly type: string;
  readonly where?: RowSql<string, Context>;
}

export interface RootValue<Context = never> extends RootBase {
  readonly kind: 'value';
  readonly sql: (inputs: Inputs<Context>) => Sql;
}

/** A field of the query type that the engine answers. */
export type Root<Context = never> =
  | RootConnection<Context>
  | RootList<Context>
  | RootOne<Context>
  | RootObject<Context>
  | RootValue<Context>;

interface Scoped<Context> extends Readable {
  readonly where?: RowSql<string, Context>;
}

/** A Relay connection over a view. Its allow-lists default to the view's own. */
export function rootConnection<Context = unknown>(
  name: string,
  type: string,
  { readers, where, ...rules }: Scoped<Context> & ListRules<string, Context> = {},
): RootConnection<Context> {
  return {
    kind: 'connection',
    name,
    type,
    rules,
    ...(readers && { readers }),
    ...(where && { where }),
  };
}

/** A plain list with a hard limit, for what is known to be short. */
export function rootList<Context = unknown>(
  name: string,
  type: string,
  {
    readers,
    where,
    limit,
    order,
    ...rules
  }: Scoped<Context> &
    ListRules<string, Context> & {
      readonly limit: number;
      readonly order?: readonly OrderTerm<string, Context>[];
    },
): RootList<Context> {
  return {
    kind: 'list',
    name,
    type,
    limit,
    rules: withOnlyOrder(rules, order),
    ...(readers && { readers }),
    ...(where && { where }),
  };
}

/** One row by an argument that holds its key, or another unique column. */
export function rootOne<Context = unknown>(
  name: string,
  type: string,
  options: Scoped<Context> & { readonly argument?: string; readonly column?: string } = {},
): RootOne<Context> {
  return { kind: 'one', name, type, argument: 'id', ...options };
}

/** The single row that a condition leaves, such as the viewer's own. */
export function rootObject<Context = unknown>(
  name: string,
  type: string,
  options: Scoped<Context> = {},
): RootObject<Context> {
  return { kind: 'object', name, type, ...options };
}

/** A scalar, or an array of scalars, from one expression. */
export function rootValue<Context = unknown>(
  name: string,
  build: (inputs: Inputs<Context>) => Sql,
  options: Readable = {},
): RootValue<Context> {
  return { kind: 'value', name, sql: build, ...options };
}

/** A fixed order is an allow-list of one. */
export function withOnlyOrder<Context>(
  rules: ListRules<string, Context>,
  order: readonly OrderTerm<string, Context>[] | undefined,
): ListRules<string, Context> {
  return order
    ? { ...rules, orders: { DEFAULT: { terms: order } }, defaultOrder: 'DEFAULT' }
    : rules;
}

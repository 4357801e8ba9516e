import { sql } from 'kysely';
import type {
  Choice,
  ComputedField,
  ConnectionField,
  EmbeddedField,
  ExpressionField,
  Fields,
  JoinSql,
  ListField,
  ListRules,
  Member,
  OrderTerm,
  Readable,
  RowSql,
  RowTools,
  ToOneField,
  UnionField,
} from './definitions.ts';
import { withOnlyOrder } from './roots.ts';
import type { Values } from './run.ts';
import type { Sql } from './sql.ts';

/** How a to-one relation finds its row: by a local column, or by a condition of its own. */
export type ToOneOptions<Column extends string, Context> = Readable & {
  /** The row is there and visible wherever its owner is; needed for a non-null field. */
  readonly always?: boolean;
} & (
    | { readonly column: Column; readonly references?: string; readonly join?: never }
    | { readonly join: JoinSql<Column, Context>; readonly column?: never }
  );

export type ConnectionOptions<Column extends string, Context> = Readable &
  ListRules<string, Context> & { readonly join: JoinSql<Column, Context> };

export type ListOptions<Column extends string, Context> = ConnectionOptions<Column, Context> & {
  readonly limit: number;
  readonly order?: readonly OrderTerm<string, Context>[];
};

/** A column as it is; how it looks in JSON follows from the field's scalar. */
export function column<Column extends string>(
  name: Column,
  options: Readable = {},
): ExpressionField<Column, unknown> {
  return { kind: 'expression', sql: ({ row }) => row(name), ...options };
}

/** Any expression over the row, sub-selects included. */
export function expression<Column extends string, Context>(
  build: RowSql<Column, Context>,
  options: Readable = {},
): ExpressionField<Column, Context> {
  return { kind: 'expression', sql: build, ...options };
}

/** An object type without rows of its own: its fields are read from the row that holds it. */
export function embedded<Column extends string, Context>(
  fields: Fields<Column, Context>,
  options: Readable = {},
): EmbeddedField<Column, Context> {
  return { kind: 'embedded', fields, ...options };
}

/** A value decided in TypeScript from what SQL provides, by the function that also decides elsewhere. */
export function computed<Column extends string, Context, Needs extends object>({
  needs,
  resolve,
  about,
  ...options
}: Readable & {
  readonly needs: (tools: RowTools<Column, Context>) => { readonly [K in keyof Needs]: Sql };
  readonly resolve: (needs: Needs, context: Context, given: Values) => unknown;
  readonly about?: ((needs: Needs) => readonly string[]) | undefined;
}): ComputedField<Column, Context> {
  return { kind: 'computed', needs: (tools) => ({ ...needs(tools) }), resolve, about, ...options };
}

/** One related row, or null where it is absent or invisible. */
export function toOne<Column extends string, Context>(
  type: string,
  options: ToOneOptions<Column, Context>,
): ToOneField<Column, Context> {
  const { readers, always = false } = options;
  return { kind: 'toOne', type, always, join: joinOf(options), ...(readers && { readers }) };
}

/** Related rows in pages; the limit holds for each parent. */
export function connection<Column extends string, Context>(
  type: string,
  { readers, join, ...rules }: ConnectionOptions<Column, Context>,
): ConnectionField<Column, Context> {
  return { kind: 'connection', type, join, rules, ...(readers && { readers }) };
}

/** Related rows in one piece, for what is known to be short. */
export function list<Column extends string, Context>(
  type: string,
  { readers, join, limit, order, ...rules }: ListOptions<Column, Context>,
): ListField<Column, Context> {
  return {
    kind: 'list',
    type,
    join,
    limit,
    rules: withOnlyOrder(rules, order),
    ...(readers && { readers }),
  };
}

/** One of several types, chosen by a column of this row. */
export function union<Column extends string, Context>(
  type: string,
  { readers, ...choice }: Readable & Choice<Column, Context>,
): UnionField<Column, Context> {
  return { kind: 'union', type, choice, ...(readers && { readers }) };
}

/** A member whose fields are read from the very row that carries the discriminator. */
export function sameRow<Column extends string, Context>(
  type: string,
  fields: Fields<Column, Context>,
): Member<Column, Context> {
  return { kind: 'sameRow', type, fields };
}

function joinOf<Column extends string, Context>(
  options: ToOneOptions<Column, Context>,
): JoinSql<Column, Context> {
  if (options.join) return options.join;
  const { column: local, references = 'id' } = options;
  return ({ parent, child }) => sql`${child(references)} = ${parent(local)}`;
}

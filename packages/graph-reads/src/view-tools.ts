import { asc, anyOf, contains, desc, equals, filter } from './conditions.ts';
import type {
  Choice,
  ComputedField,
  ConnectionField,
  EmbeddedField,
  ExpressionField,
  Fields,
  FilterDefinition,
  FilterTools,
  ListField,
  Member,
  OrderTerm,
  Readable,
  RowSql,
  RowTools,
  ToOneField,
  UnionField,
} from './definitions.ts';
import {
  column,
  computed,
  connection,
  embedded,
  expression,
  list,
  sameRow,
  toOne,
  union,
  type ConnectionOptions,
  type ListOptions,
  type ToOneOptions,
} from './fields.ts';
import type { Values } from './run.ts';
import type { Sql } from './sql.ts';

type Filter<Column extends string, Context> = FilterDefinition<Column, Context>;
type By<Column extends string, Context> = Column | RowSql<Column, Context>;
type TermOptions = Parameters<typeof asc>[1];
type ColumnOptions = Parameters<typeof equals>[1];

/** The builders of a view, narrowed to the columns of its table and the context of its engine. */
export interface ViewTools<Column extends string, Context> {
  readonly column: (name: Column, options?: Readable) => ExpressionField<Column, Context>;
  readonly expression: (
    build: RowSql<Column, Context>,
    options?: Readable,
  ) => ExpressionField<Column, Context>;
  readonly embedded: (
    fields: Fields<Column, Context>,
    options?: Readable,
  ) => EmbeddedField<Column, Context>;
  readonly computed: <Needs extends object>(
    options: Readable & {
      readonly needs: (tools: RowTools<Column, Context>) => { readonly [K in keyof Needs]: Sql };
      readonly resolve: (needs: Needs, context: Context, given: Values) => unknown;
      readonly about?: ((needs: Needs) => readonly string[]) | undefined;
    },
  ) => ComputedField<Column, Context>;
  readonly toOne: (
    type: string,
    options: ToOneOptions<Column, Context>,
  ) => ToOneField<Column, Context>;
  readonly connection: (
    type: string,
    options: ConnectionOptions<Column, Context>,
  ) => ConnectionField<Column, Context>;
  readonly list: (
    type: string,
    options: ListOptions<Column, Context>,
  ) => ListField<Column, Context>;
  readonly union: (
    type: string,
    options: Readable & Choice<Column, Context>,
  ) => UnionField<Column, Context>;
  readonly sameRow: (type: string, fields: Fields<Column, Context>) => Member<Column, Context>;
  readonly equals: (name: Column, options?: ColumnOptions) => Filter<Column, Context>;
  readonly anyOf: (name: Column, options?: ColumnOptions) => Filter<Column, Context>;
  readonly contains: (name: Column, options?: Readable) => Filter<Column, Context>;
  readonly filter: (
    condition: (value: Sql, tools: FilterTools<Column, Context>) => Sql,
    options?: Readable,
  ) => Filter<Column, Context>;
  readonly asc: (by: By<Column, Context>, options?: TermOptions) => OrderTerm<Column, Context>;
  readonly desc: (by: By<Column, Context>, options?: TermOptions) => OrderTerm<Column, Context>;
}

const tools = {
  column,
  expression,
  embedded,
  computed,
  toOne,
  connection,
  list,
  union,
  sameRow,
  equals,
  anyOf,
  contains,
  filter,
  asc,
  desc,
};

/** The same functions for every table: only the types differ. */
export function viewTools<Column extends string, Context>(): ViewTools<Column, Context> {
  return tools;
}

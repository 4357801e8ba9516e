import type { Sql } from './sql.ts';
import type { Values } from './run.ts';

/** Who may name a thing. Left out means everybody who may name what holds it. */
export interface Readable {
  readonly readers?: readonly string[];
}

/** Values that arrive with a run, as parameters. A type is needed where the database cannot infer it. */
export interface Inputs<Context> {
  readonly context: (select: (context: Context) => unknown, type?: string) => Sql;
  readonly argument: (name: string, type?: string) => Sql;
  /** What one of the list's own filters asks for, null where it asks for nothing: an order may follow it. */
  readonly filter: (name: string, type?: string) => Sql;
}

/** What an expression over one row may use. */
export interface RowTools<Column extends string, Context> extends Inputs<Context> {
  readonly row: (column: Column) => Sql;
}

/** What the condition between a row and its related rows may use. */
export interface JoinTools<Column extends string, Context> extends Inputs<Context> {
  readonly parent: (column: Column) => Sql;
  readonly child: (column: string) => Sql;
}

/** What a filter's condition may use; `map` derives another parameter from the same value. */
export interface FilterTools<Column extends string, Context> extends RowTools<Column, Context> {
  readonly map: (derive: (value: unknown) => unknown, type?: string) => Sql;
}

export type RowSql<Column extends string = string, Context = never> = (
  tools: RowTools<Column, Context>,
) => Sql;

export type JoinSql<Column extends string = string, Context = never> = (
  tools: JoinTools<Column, Context>,
) => Sql;

/** One entry of a filter allow-list: the given value as a parameter, and the row it is held against. */
export interface FilterDefinition<
  Column extends string = string,
  Context = never,
> extends Readable {
  readonly condition: (value: Sql, tools: FilterTools<Column, Context>) => Sql;
}

/** One step of an order. `notNull` lets the page use plain comparisons, and so an index. */
export interface OrderTerm<Column extends string = string, Context = never> {
  readonly by: RowSql<Column, Context>;
  readonly column?: Column;
  readonly direction: 'asc' | 'desc';
  readonly notNull: boolean;
  readonly type?: string;
}

export interface OrderDefinition<Column extends string = string, Context = never> extends Readable {
  readonly terms: readonly OrderTerm<Column, Context>[];
}

/** The allow-lists through which arguments reach a list. */
export interface ListRules<Column extends string = string, Context = never> {
  readonly orders?: Readonly<Record<string, OrderDefinition<Column, Context>>>;
  readonly defaultOrder?: string;
  readonly filters?: Readonly<Record<string, FilterDefinition<Column, Context>>>;
  readonly arguments?: Readonly<Record<string, FilterDefinition<Column, Context>>>;
}

export interface ExpressionField<Column extends string, Context> extends Readable {
  readonly kind: 'expression';
  readonly sql: RowSql<Column, Context>;
}

export interface EmbeddedField<Column extends string, Context> extends Readable {
  readonly kind: 'embedded';
  readonly fields: Fields<Column, Context>;
}

export interface ComputedField<Column extends string, Context> extends Readable {
  readonly kind: 'computed';
  readonly needs: (tools: RowTools<Column, Context>) => Readonly<Record<string, Sql>>;
  readonly resolve: (needs: never, context: Context, given: Values) => unknown;
  /** Ids of those whom the value is about, where it shows anything of them. */
  readonly about?: ((needs: never) => readonly string[]) | undefined;
}

export interface ToOneField<Column extends string, Context> extends Readable {
  readonly kind: 'toOne';
  readonly type: string;
  readonly join: JoinSql<Column, Context>;
  readonly always: boolean;
}

export interface ConnectionField<Column extends string, Context> extends Readable {
  readonly kind: 'connection';
  readonly type: string;
  readonly join: JoinSql<Column, Context>;
  readonly rules: ListRules<string, Context>;
}

export interface ListField<Column extends string, Context> extends Readable {
  readonly kind: 'list';
  readonly type: string;
  readonly join: JoinSql<Column, Context>;
  readonly rules: ListRules<string, Context>;
  readonly limit: number;
}

/** A member of a union or interface: fields of the same row, or a row found through a relation. */
export type Member<Column extends string, Context> =
  | { readonly kind: 'sameRow'; readonly type: string; readonly fields: Fields<Column, Context> }
  | ToOneField<Column, Context>;

export interface Choice<Column extends string, Context> {
  readonly discriminator: RowSql<Column, Context>;
  readonly members: Readonly<Record<string, Member<Column, Context>>>;
}

export interface UnionField<Column extends string, Context> extends Readable {
  readonly kind: 'union';
  readonly type: string;
  readonly choice: Choice<Column, Context>;
}

export type FieldDefinition<Column extends string = string, Context = never> =
  | ExpressionField<Column, Context>
  | EmbeddedField<Column, Context>
  | ComputedField<Column, Context>
  | ToOneField<Column, Context>
  | ConnectionField<Column, Context>
  | ListField<Column, Context>
  | UnionField<Column, Context>;

export type Fields<Column extends string = string, Context = never> = Readonly<
  Record<string, FieldDefinition<Column, Context>>
>;

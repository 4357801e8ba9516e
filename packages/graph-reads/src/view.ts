import type { Choice, Fields, Inputs, ListRules, Readable, RowSql } from './definitions.ts';
import type { Sql } from './sql.ts';

/** A set-returning function as a source: the whole `from` item, its alias included. */
export type FromSql<Context = never> = (tools: Inputs<Context> & { readonly alias: Sql }) => Sql;

export type KeyKind = 'uuid' | 'text' | 'integer';

/** What every view says, whether of an object type or of a union or interface. */
export interface ViewBase<Column extends string = string, Context = never>
  extends Readable, ListRules<Column, Context> {
  readonly type: string;
  readonly key: Column;
  readonly keyKind?: KeyKind;
  readonly subject?: true | { readonly column: Column };
  readonly where?: RowSql<Column, Context>;
}

/** The body of a view as its author writes it: fields of the row, or a choice between members. */
export type ViewBody<Column extends string = string, Context = never> = ViewBase<Column, Context> &
  (
    | { readonly fields: Fields<Column, Context>; readonly choice?: never }
    | { readonly choice: Choice<Column, Context>; readonly fields?: never }
  );

/** The readable face of one graph type: where its rows come from, and what of them may be named by whom. */
export type View<Context = never> = ViewBody<string, Context> & {
  readonly from: string | FromSql<Context>;
};

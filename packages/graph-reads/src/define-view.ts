import type { FromSql, View, ViewBody } from './view.ts';
import { viewTools, type ViewTools } from './view-tools.ts';

type Columns<Row> = keyof Row & string;

type Body<Column extends string, Context> = (
  tools: ViewTools<Column, Context>,
) => ViewBody<Column, Context>;

/** Declares views over the tables of one database, in Kysely's sense of the word. */
export interface ViewDefiner<Database, Context> {
  /** A view of a table; a column that the table does not have fails the type check. */
  <Table extends keyof Database & string>(
    table: Table,
    body: Body<Columns<Database[Table]>, Context>,
  ): View<Context>;
  /** A view of a set-returning function, or any other `from` item, whose columns are named by hand. */
  from<Row = Record<string, unknown>>(
    source: FromSql<Context>,
    body: Body<Columns<Row>, Context>,
  ): View<Context>;
}

/**
 * Binds `defineView` to a database's types and to the context of a request.
 *
 * The column names are checked where a view is written and forgotten afterwards: a view of few columns
 * never calls for others, so it may stand among views of any columns.
 */
export function viewsOf<Database, Context = unknown>(): ViewDefiner<Database, Context> {
  const define = <Column extends string>(
    from: string | FromSql<Context>,
    body: Body<Column, Context>,
  ): View<Context> => ({
    ...(body(viewTools<Column, Context>()) as ViewBody<string, Context>),
    from,
  });
  return Object.assign(
    <Table extends keyof Database & string>(
      table: Table,
      body: Body<Columns<Database[Table]>, Context>,
    ) => define(table, body),
    {
      from: <Row>(source: FromSql<Context>, body: Body<Columns<Row>, Context>) =>
        define(source, body),
    },
  );
}

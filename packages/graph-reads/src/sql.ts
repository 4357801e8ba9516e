import {
  PostgresQueryCompiler,
  createQueryId,
  sql,
  type Expression,
  type RawBuilder,
} from 'kysely';

/** Any fragment of SQL: Kysely's own expressions as well as `sql` templates. */
export type Sql = Expression<unknown>;

/** A fragment's text with `$1…`, and the values or slots behind the numbers. */
export interface StatementText {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** The one place where fragments become text. */
export function toText(fragment: RawBuilder<unknown>): StatementText {
  const compiled = new PostgresQueryCompiler().compileQuery(
    fragment.toOperationNode(),
    createQueryId(),
  );
  return { text: compiled.sql, parameters: compiled.parameters };
}

/** All of the conditions, or `true` where there is none. */
export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql`true`;
  return sql.join(
    conditions.map((condition) => sql`(${condition})`),
    sql` and `,
  );
}

const PAIRS_PER_CALL = 50;

/**
 * A JSON object of any width. PostgreSQL functions take 100 arguments, and joining texts instead of
 * using `jsonb ||` keeps the order of the keys and the spelling of the numbers.
 */
export function jsonObject(pairs: readonly (readonly [key: string, value: Sql])[]): Sql {
  const calls: RawBuilder<unknown>[] = [];
  for (let from = 0; from < pairs.length || from === 0; from += PAIRS_PER_CALL) {
    const some = pairs.slice(from, from + PAIRS_PER_CALL);
    calls.push(
      sql`json_build_object(${sql.join(some.flatMap(([key, value]) => [sql.lit(key), value]))})`,
    );
  }
  const [first, ...others] = calls;
  if (first === undefined || others.length === 0) return first ?? sql`json_build_object()`;
  const inner = [first, ...others].map((call) => sql`substr(left(${call}::text, -1), 2)`);
  return sql`('{' || ${sql.join(inner, sql` || ', ' || `)} || '}')::json`;
}

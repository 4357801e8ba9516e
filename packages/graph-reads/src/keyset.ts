import { sql } from 'kysely';
import type { OrderTerm } from './definitions.ts';
import type { Sql } from './sql.ts';

/** A cursor's value for one term: itself as a parameter, and whether there is one. */
export interface CursorParameter {
  readonly value: Sql;
  readonly present: Sql;
}

/**
 * The rows after a cursor. Absent values come last in both directions, and the text is the same whether
 * or not the cursor holds one.
 */
export function afterCursor(
  terms: readonly OrderTerm[],
  expressionOf: (term: OrderTerm) => Sql,
  parameterOf: (index: number) => CursorParameter,
): Sql {
  const [first] = terms;
  const comparable = terms.every(
    ({ notNull, direction }) => notNull && direction === first?.direction,
  );
  if (first && comparable) {
    // A comparison of rows can use an index on the same columns; a chain of "or" cannot.
    const values = terms.map((_, index) => parameterOf(index).value);
    const operator = sql.raw(first.direction === 'asc' ? '>' : '<');
    return sql`(${sql.join(terms.map(expressionOf))}) ${operator} (${sql.join(values)})`;
  }
  const ways = terms.map((term, index) => {
    const ties = terms
      .slice(0, index)
      .map((tie, at) => equal(tie, expressionOf(tie), parameterOf(at)));
    return sql`(${sql.join([...ties, beyond(term, expressionOf(term), parameterOf(index))], sql` and `)})`;
  });
  return sql.join(ways, sql` or `);
}

function beyond(
  { direction, notNull }: OrderTerm,
  row: Sql,
  { value, present }: CursorParameter,
): Sql {
  const operator = sql.raw(direction === 'asc' ? '>' : '<');
  if (notNull) return sql`${row} ${operator} ${value}`;
  return sql`(${row} ${operator} ${value} or (${row} is null and ${present}))`;
}

function equal({ notNull }: OrderTerm, row: Sql, { value, present }: CursorParameter): Sql {
  if (notNull) return sql`${row} = ${value}`;
  return sql`(${row} = ${value} or (${row} is null and not ${present}))`;
}

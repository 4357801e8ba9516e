import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { asc, desc } from './conditions.ts';
import type { OrderTerm } from './definitions.ts';
import { afterCursor } from './keyset.ts';
import { toText } from './sql.ts';

function textOf(...terms: OrderTerm[]): string {
  return toText(
    sql`${afterCursor(
      terms,
      ({ column = '' }) => sql`${sql.id(column)}`,
      (index) => ({ value: sql.raw(`v${index}`), present: sql.raw(`p${index}`) }),
    )}`,
  ).text;
}

it('compares whole rows where an index can help', () => {
  const terms = [desc('a', { notNull: true }), desc('id', { notNull: true })];
  expect(textOf(...terms)).toBe('("a", "id") < (v0, v1)');
});

it('goes term by term where directions differ', () => {
  const terms = [desc('a', { notNull: true }), asc('id', { notNull: true })];
  expect(textOf(...terms)).toBe('("a" < v0) or ("a" = v0 and "id" > v1)');
});

it('puts absent values last in both directions', () => {
  const id = asc('id', { notNull: true });
  expect(textOf(desc('a'), id)).toBe(
    '(("a" < v0 or ("a" is null and p0))) or (("a" = v0 or ("a" is null and not p0)) and "id" > v1)',
  );
  expect(textOf(asc('a'), id)).toContain('("a" > v0 or ("a" is null and p0))');
});

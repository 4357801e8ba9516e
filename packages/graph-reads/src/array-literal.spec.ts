import { expect, it } from 'vitest';
import { arrayLiteral } from './array-literal.ts';

it.each([
  [[], '{}'],
  [['a', 'b c'], '{"a","b c"}'],
  [['"', '\\', '{,}', ''], String.raw`{"\"","\\","{,}",""}`],
  [[null, undefined, 'NULL'], '{NULL,NULL,"NULL"}'],
  [[1, 2.5, true], '{"1","2.5","true"}'],
  [[new Date('2024-05-01T00:00:00Z')], '{"2024-05-01T00:00:00.000Z"}'],
  [[['a'], ['b']], '{{"a"},{"b"}}'],
])('writes %j as PostgreSQL does', (values, literal) => {
  expect(arrayLiteral(values)).toBe(literal);
});

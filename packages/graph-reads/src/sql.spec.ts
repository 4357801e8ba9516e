import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { allOf, jsonObject, toText } from './sql.ts';

it('puts values behind numbers', () => {
  expect(toText(sql`select ${sql.id('a')} = ${'b'}`)).toEqual({
    text: 'select "a" = $1',
    parameters: ['b'],
  });
});

it('asks nothing where there is no condition', () => {
  expect(toText(sql`${allOf([])}`).text).toBe('true');
});

it('holds conditions apart', () => {
  expect(toText(sql`${allOf([sql`a or b`, sql`c`])}`).text).toBe('(a or b) and (c)');
});

it('writes keys as literals', () => {
  const text = toText(sql`${jsonObject([["o'k", sql`1`]])}`).text;
  expect(text).toBe("json_build_object('o''k', 1)");
});

it('makes an empty object of no pairs', () => {
  expect(toText(sql`${jsonObject([])}`).text).toBe('json_build_object()');
});

it('never gives a function more than a hundred arguments', () => {
  const pairs = Array.from({ length: 101 }, (_, index) => [`k${index}`, sql`1`] as const);
  const calls = toText(sql`${jsonObject(pairs)}`).text.match(/json_build_object\([^)]*\)/g) ?? [];
  expect(calls.map((call) => call.split(',').length)).toEqual([100, 100, 2]);
});

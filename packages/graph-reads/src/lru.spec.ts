import { expect, it } from 'vitest';
import { Lru } from './lru.ts';

it('makes a value once and gives it back afterwards', () => {
  const lru = new Lru<object>(2);
  const made = lru.getOrCreate('a', () => ({}));
  expect(lru.getOrCreate('a', () => ({}))).toBe(made);
});

it('forgets what was used least recently', () => {
  const lru = new Lru<string>(2);
  lru.getOrCreate('a', () => 'a1');
  lru.getOrCreate('b', () => 'b1');
  lru.getOrCreate('a', () => 'a2');
  lru.getOrCreate('c', () => 'c1');
  expect(lru.size).toBe(2);
  expect(lru.getOrCreate('a', () => 'a3')).toBe('a1');
  expect(lru.getOrCreate('b', () => 'b2')).toBe('b2');
});

import { describe, expect, it } from 'vitest';
import { accepted, refused, type Decision } from './decision.ts';
import { given } from './given-when-then.ts';
import { violation } from './violation.ts';

interface Counted {
  readonly type: 'Counted';
  readonly to: number;
  readonly by: { readonly name: string; readonly role: string };
}
type Code = 'TOO_MANY' | 'ODD';

const counted = (to: number): Counted => ({ type: 'Counted', to, by: { name: 'A', role: 'B' } });

function count(state: number, more: number): Decision<Counted, Code> {
  if (state + more > 5) return refused([violation('TOO_MANY', 'more'), violation('ODD')]);
  return accepted(more === 0 ? [] : [counted(state + more)], more === 1 ? [violation('ODD')] : []);
}

describe('a test of a decision', () => {
  it('holds the events against what it mentions of them', () => {
    given(1).when(count, 2).then({ type: 'Counted', to: 3 });
    given(1)
      .when(count, 2)
      .then({ type: 'Counted', by: { name: 'A' } });
  });

  it('holds "nothing to do" against no events', () => {
    given(1).when(count, 0).then().warning();
  });

  it('holds the warnings apart', () => {
    given(1).when(count, 1).then({ type: 'Counted' }).warning('ODD');
  });

  it('takes refusals in any order, with the field or without', () => {
    given(5).when(count, 1).thenRefused('ODD', 'TOO_MANY');
    given(5).when(count, 1).thenRefused('TOO_MANY at more', 'ODD');
  });

  it.each([
    ['another value', () => given(1).when(count, 2).then({ type: 'Counted', to: 4 })],
    ['an event too few', () => given(1).when(count, 2).then()],
    ['an event too many', () => given(1).when(count, 0).then({ type: 'Counted' })],
    [
      'a nested value',
      () =>
        given(1)
          .when(count, 2)
          .then({ type: 'Counted', by: { role: 'A' } }),
    ],
    ['a warning unspoken of', () => given(1).when(count, 1).then({ type: 'Counted' }).warning()],
    ['a refusal instead', () => given(5).when(count, 1).then()],
    ['a refusal instead of warnings', () => given(5).when(count, 1).warning()],
    ['no refusal', () => given(1).when(count, 1).thenRefused('ODD')],
    ['a code too few', () => given(5).when(count, 1).thenRefused('ODD')],
    ['another field', () => given(5).when(count, 1).thenRefused('ODD', 'TOO_MANY at state')],
  ])('fails on %s', (_what, test) => {
    expect(test).toThrow();
  });
});

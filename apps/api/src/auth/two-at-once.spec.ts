import { expect, it } from 'vitest';
import { twoAtOnce } from './two-at-once.ts';

it('lets two work, keeps the others waiting, and goes on after a failure', async () => {
  let working = 0;
  let most = 0;
  const work = (fails: boolean) =>
    twoAtOnce(async () => {
      working += 1;
      most = Math.max(most, working);
      await new Promise(setImmediate);
      working -= 1;
      if (fails) throw new Error('failed');
    });
  const all = await Promise.allSettled([false, true, false, true, false].map(work));
  expect(most).toBe(2);
  expect(all.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});

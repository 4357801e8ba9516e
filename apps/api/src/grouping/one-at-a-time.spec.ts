import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** A task that ends when it is told to. */
function task(name: string, log: string[]) {
  let settle: (how: 'resolve' | 'reject') => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    settle = (how) => {
      if (how === 'resolve') resolve(name);
      else reject(new Error(name));
    };
  });
  return {
    run: () => {
      log.push(`${name} begins`);
      return promise;
    },
    end: () => {
      settle('resolve');
    },
    fail: () => {
      settle('reject');
    },
  };
}

describe('one at a time', () => {
  it('begins the next when the one before has ended, and turns away who is too many', async () => {
    const log: string[] = [];
    const queue = oneAtATime(1);
    const [first, second, third] = ['first', 'second', 'third'].map((name) => task(name, log));
    const one = queue.run(first!.run, null);
    await Promise.resolve();
    const two = queue.run(second!.run, null);
    expect(await queue.run(third!.run, null)).toBeNull();
    expect(log).toEqual(['first begins']);
    first!.end();
    expect(await one).toBe('first');
    second!.end();
    expect(await two).toBe('second');
    expect(log).toEqual(['first begins', 'second begins']);
  });

  it('goes on after one that failed', async () => {
    const queue = oneAtATime(1);
    const [bad, good] = [task('bad', []), task('good', [])];
    const one = queue.run(bad.run, null);
    const two = queue.run(good.run, null);
    bad.fail();
    good.end();
    await expect(one).rejects.toThrow('bad');
    expect(await two).toBe('good');
  });

  it('passes over who gave up while they waited', async () => {
    const log: string[] = [];
    const queue = oneAtATime(2);
    const [first, second] = [task('first', log), task('second', log)];
    const one = queue.run(first.run, null);
    const two = queue.run(second.run, AbortSignal.abort());
    first.end();
    expect(await one).toBe('first');
    expect(await two).toBeNull();
    expect(log).toEqual(['first begins']);
  });
});

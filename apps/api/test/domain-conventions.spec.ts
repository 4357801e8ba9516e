import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './files-under.ts';

const src = new URL('../../../packages/domain/src', import.meta.url).pathname;
const rules = filesUnder(src).filter((file) => !/\.(spec|builder)\.ts$/.test(file));

describe('the rules', () => {
  it('import one way: no folder reaches itself through another', () => {
    const imports = new Map<string, Set<string>>();
    for (const file of rules.filter((one) => dirname(one) !== src)) {
      const from = relative(src, dirname(file));
      const known = imports.get(from) ?? new Set();
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.\.\/[^']+)'/g))
        known.add(relative(src, dirname(join(dirname(file), path))));
      imports.set(from, known);
    }
    const reached = (from: string, seen = new Set<string>()): Set<string> => {
      for (const to of imports.get(from) ?? []) if (!seen.has(to)) reached(to, seen.add(to));
      return seen;
    };
    expect(imports.get('ledger')).toContain('sessions');
    expect([...imports.keys()].filter((folder) => reached(folder).has(folder))).toEqual([]);
  });
});

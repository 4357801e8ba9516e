import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './files-under.ts';

const src = new URL('../../../packages/domain/src', import.meta.url).pathname;
const rules = filesUnder(src).filter((file) => !/\.(spec|builder)\.ts$/.test(file));

/** Each exported function that answers with a decision, and its file. */
const decisions = rules.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^export function (\w+)\((?:(?!^export )[\s\S])*?\): Decision</gm,
    ),
  ].map(([, name = '']) => ({ name, file: relative(src, file) })),
);

/** Decisions that belong together are tried in one spec, since each begins where another ended. */
const triedTogether: Readonly<Record<string, string>> = {
  'cover/hand-over-work.ts': 'cover/cover-worker.spec.ts',
  'feeds/calendar-feed.ts': 'feeds/feeds.spec.ts',
  'notices/choose-digest.ts': 'notices/notices.spec.ts',
  'schools/end-guest-period.ts': 'schools/guest-period.spec.ts',
  'schools/let-in-guest-school.ts': 'schools/guest-period.spec.ts',
  'silence/lift-snooze.ts': 'silence/snooze-silence.spec.ts',
  'workshops/end-group.ts': 'workshops/group-course.spec.ts',
  'workshops/keep-programme.ts': 'workshops/programme.spec.ts',
  'workshops/lift-keep-apart.ts': 'workshops/keep-apart.spec.ts',
  'workshops/plan-catch-up.ts': 'workshops/completion.spec.ts',
  'workshops/put-on-waiting-list.ts': 'workshops/waiting-list.spec.ts',
  'workshops/record-outcome.ts': 'workshops/group-course.spec.ts',
  'workshops/set-keep-apart.ts': 'workshops/keep-apart.spec.ts',
  'workshops/start-group.ts': 'workshops/group-course.spec.ts',
  'workshops/take-off-waiting-list.ts': 'workshops/waiting-list.spec.ts',
};

describe('the decisions', () => {
  it.each(decisions)('$name has a spec beside it that tries it', ({ name, file }) => {
    const own = file.replace(/\.ts$/, '.spec.ts');
    const spec = triedTogether[file] ?? own;
    expect(existsSync(join(src, spec)), `${basename(own)} is missing`).toBe(true);
    expect(readFileSync(join(src, spec), 'utf8')).toContain(name);
  });

  it('are exempt from a spec of their name only while they have none', () => {
    const known = new Set(decisions.map(({ file }) => file));
    const stale = Object.keys(triedTogether).filter(
      (file) => !known.has(file) || existsSync(join(src, file.replace(/\.ts$/, '.spec.ts'))),
    );
    expect(stale).toEqual([]);
  });
});

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

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRegister, type Register } from '../../../../test/register/import-tools.ts';
import { referenceFile } from './reference-file.ts';

const realFile = readFileSync(referenceFile('gias-north-herts.csv'));
let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.close());

const bite = fc.record({
  at: fc.nat(realFile.length - 1),
  kind: fc.constantFrom(
    'flip' as const,
    'drop' as const,
    'repeat' as const,
    'cut' as const,
    'put' as const,
  ),
  length: fc.integer({ min: 1, max: 400 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  text: fc.constantFrom('"', ',', '\n', '\r\n', '\u0000', 'é', ',,,,', '\uFEFF'),
});

type Bite = typeof bite extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(file: Buffer, { at, kind, length, bytes, text }: Bite): Buffer {
  const place = Math.min(at, file.length);
  const [head, tail] = [file.subarray(0, place), file.subarray(place)];
  switch (kind) {
    case 'flip':
      return Buffer.concat([head, bytes, tail.subarray(bytes.length)]);
    case 'drop':
      return Buffer.concat([head, tail.subarray(length)]);
    case 'repeat':
      return Buffer.concat([head, tail.subarray(0, length), tail]);
    case 'cut':
      return head;
    case 'put':
      return Buffer.concat([head, Buffer.from(text), tail]);
  }
}

it('never imports half of a damaged file, and always reports', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(bite, { minLength: 1, maxLength: 5 }), async (bites) => {
      const before = await register.schools();
      const { importId, state } = await register.import(bites.reduce(damaged, realFile));
      const after = await register.schools();
      const report = await register.report(importId);
      const rows = await register.rows(importId);
      const outcomes = (...names: string[]) =>
        rows.filter(({ outcome }) => names.includes(outcome)).length;
      expect(report.state).toBe(state);
      if (state === 'REFUSED') {
        expect(after).toEqual(before);
        expect(rows).toHaveLength(1);
        return;
      }
      const { added, changed, unchanged, rejected, outOfArea, rowsRead } = report;
      expect(added + changed + unchanged + rejected + outOfArea).toBe(rowsRead);
      expect(after.length - before.length).toBe(added);
      expect(outcomes('ADDED', 'SUCCESSOR_ADDED')).toBe(added);
      expect(outcomes('CHANGED')).toBe(changed);
      expect(outcomes('REJECTED')).toBe(rejected);
      const touched = rows.filter(({ outcome }) => outcome !== 'REJECTED').map(({ urn }) => urn);
      const same = after.filter(({ urn }) => !touched.includes(urn ?? ''));
      expect(before).toEqual(expect.arrayContaining(same));
    }),
    { numRuns: 150 },
  );
});

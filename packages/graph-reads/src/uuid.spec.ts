import { expect, it } from 'vitest';
import { uuidOrNull } from './uuid.ts';

it('lets a uuid through', () => {
  expect(uuidOrNull('0190AB00-0000-7000-8000-00000000000f')).toBe(
    '0190AB00-0000-7000-8000-00000000000f',
  );
});

it.each(['', 'nobody', '0190ab00-0000-7000-8000-00000000000g', 7, null, undefined, {}])(
  'takes %j for nothing',
  (value) => {
    expect(uuidOrNull(value)).toBeNull();
  },
);

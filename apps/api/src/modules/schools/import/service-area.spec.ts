import { expect, it } from 'vitest';
import { isInArea, serviceAreaFrom } from './service-area.ts';

const area = serviceAreaFrom({
  serviceTowns: ['Hitchin', 'Letchworth Garden City'],
  suppressBelow: 5,
});

it('is Hertfordshire and no town until the centre says otherwise', () => {
  expect(serviceAreaFrom({})).toEqual({ laCodes: ['919'], towns: [] });
});

it.each([
  ['919', 'Hitchin', true],
  ['919', 'HITCHIN', true],
  ['919', 'Letchworth', false],
  ['919', null, false],
  ['873', 'Hitchin', false],
])('of authority %s, town %s: %s', (laCode, town, inside) => {
  expect(isInArea(area, { laCode, town })).toBe(inside);
});

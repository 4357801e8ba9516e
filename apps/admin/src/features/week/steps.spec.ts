import { expect, it } from 'vitest';
import { drawnTo, steppedBy } from './steps.ts';

const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
const slot = { on: '2026-11-24', startsAt: '09:00', minutes: 45 };
const press = (key: string, more: object = {}, from = slot) =>
  steppedBy(
    { key, altKey: true, shiftKey: false, ctrlKey: false, metaKey: false, ...more },
    from,
    days,
  );
const shift = { shiftKey: true };

it.each([
  ['ArrowDown', {}, { startsAt: '09:15' }],
  ['ArrowUp', {}, { startsAt: '08:45' }],
  ['ArrowLeft', {}, { on: '2026-11-23' }],
  ['ArrowRight', {}, { on: '2026-11-25' }],
  ['ArrowDown', shift, { minutes: 60 }],
  ['ArrowUp', shift, { minutes: 30 }],
])('%s with %j', (key, more, change) => {
  expect(press(key, more)).toEqual({ ...slot, ...change });
});

it.each([
  ['the week ends', 'ArrowRight', {}, { ...slot, on: '2026-11-25' }],
  ['the week begins', 'ArrowLeft', {}, { ...slot, on: '2026-11-23' }],
  ['the day begins', 'ArrowUp', {}, { ...slot, startsAt: '00:00' }],
  ['the day ends', 'ArrowDown', {}, { ...slot, startsAt: '23:15' }],
  ['it is a quarter of an hour', 'ArrowUp', shift, { ...slot, minutes: 15 }],
  ['it is as long as may be', 'ArrowDown', shift, { ...slot, minutes: 480 }],
])('it stays where %s', (_why, key, more, from) => {
  expect(press(key, more, from)).toEqual(from);
});

it('is nothing with any other key', () => {
  expect(press('Enter')).toBeNull();
  expect(press('ArrowDown', { altKey: false })).toBeNull();
  expect(press('ArrowDown', { ctrlKey: true })).toBeNull();
  expect(press('ArrowLeft', shift)).toBeNull();
});

it.each([
  ['down', { minutes: 22 }, { startsAt: '09:15' }],
  ['up', { minutes: -31 }, { startsAt: '08:30' }],
  ['to another day', { on: '2026-11-25' }, { on: '2026-11-25' }],
  [
    'down by its edge, on its own day',
    { minutes: 16, on: '2026-11-25', byEdge: true },
    { minutes: 60 },
  ],
  ['up by its edge, not to nothing', { minutes: -60, byEdge: true }, {}],
  ['beyond midnight', { minutes: 24 * 60 }, {}],
])('a session that is drawn %s', (_, drawn, change) => {
  const to = { minutes: 0, on: slot.on, byEdge: false, ...drawn };
  expect(drawnTo(slot, to)).toEqual({ ...slot, ...change });
});

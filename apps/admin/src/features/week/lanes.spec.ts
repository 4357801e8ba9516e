import { expect, it } from 'vitest';
import { hoursOf, inLanes } from './lanes.ts';

const at = (startsAt: string, minutes: number) => ({ on: '2026-11-24', startsAt, minutes });
const lanesOf = (...items: ReturnType<typeof at>[]) =>
  inLanes(items).map(({ item, lane, lanes }) => `${item.startsAt} ${lane + 1}/${lanes}`);

it('gives what is alone the whole width, in the order of time', () => {
  expect(lanesOf(at('10:00', 30), at('09:00', 60))).toEqual(['09:00 1/1', '10:00 1/1']);
});

it('puts what is at the same time side by side, and uses a lane again that is free', () => {
  expect(lanesOf(at('09:00', 120), at('09:30', 30), at('10:00', 30), at('11:00', 60))).toEqual([
    '09:00 1/2',
    '09:30 2/2',
    '10:00 2/2',
    '11:00 1/1',
  ]);
});

it('shows eight to five, and more where something is earlier or later', () => {
  expect(hoursOf([])).toEqual({ from: 480, to: 1020 });
  expect(hoursOf([at('07:30', 30), at('16:45', 60)])).toEqual({ from: 420, to: 1080 });
});

import { expect, it } from 'vitest';
import { nominationStanding, nominationStands } from './nomination-standing.ts';

it.each([
  ['before the first day', 'INTO_SECONDARY', null, '2027-09-02', 'NOMINATED', true],
  ['on the first day', 'INTO_SECONDARY', null, '2027-09-03', 'ARRIVAL_TO_CONFIRM', true],
  ['a year later, unasked', 'INTO_SECONDARY', null, '2028-09-03', 'ARRIVAL_TO_CONFIRM', true],
  ['once they arrived', 'INTO_SECONDARY', 'ARRIVED', '2027-09-06', 'ARRIVED', false],
  ['once they went elsewhere', 'INTO_SECONDARY', 'ANOTHER_SCHOOL', '2027-08-01', 'ENDED', false],
  ['before the new year', 'INTO_KS4', null, '2027-09-02', 'NOMINATED', true],
  ['in the new year', 'INTO_KS4', null, '2027-09-03', 'MOVED_UP', false],
  ['no longer wanted', 'INTO_KS4', 'NO_LONGER_WANTED', '2027-09-03', 'ENDED', false],
] as const)('a nomination %s, %s', (_when, kind, endReason, today, standing, stands) => {
  const nomination = { kind, endReason, firstDay: '2027-09-03' };
  expect(nominationStanding(nomination, today)).toBe(standing);
  expect(nominationStands(nomination, today)).toBe(stands);
});

import { describe, expect, it } from 'vitest';
import {
  ageOn,
  entryYear,
  keyStageOf,
  keyStagesTaught,
  teachesSecondary,
  transitionPoints,
  yearGroupFor,
  type AgeRange,
} from './year-groups.ts';

const ages = (lowAge: number | null, highAge: number | null): AgeRange => ({ lowAge, highAge });

describe('a year group', () => {
  it.each([
    ['2014-09-01', '2026-09-01', 7, 'the oldest of Year 7'],
    ['2015-08-31', '2026-09-01', 7, 'the youngest of Year 7'],
    ['2014-08-31', '2026-09-01', 8, 'a day older is Year 8'],
    ['2015-09-01', '2026-09-01', 6, 'a day younger is Year 6'],
    ['2014-09-01', '2026-08-31', 6, 'not before September'],
    ['2014-09-01', '2027-08-31', 7, 'to the end of August'],
    ['2012-02-29', '2026-11-23', 10, 'born on a leap day'],
    ['2022-08-31', '2026-09-01', 0, 'reception'],
  ])('born %s, on %s: Year %i, %s', (born, on, year) => {
    expect(yearGroupFor(born, on)).toBe(year);
  });

  it.each([
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
    ['2012-11-23', '2026-11-22', 13],
    ['2012-11-23', '2026-11-23', 14],
  ])('born %s is on %s aged %i', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
  });

  it.each([
    [0, 'EYFS'],
    [1, 'KS1'],
    [2, 'KS1'],
    [3, 'KS2'],
    [6, 'KS2'],
    [7, 'KS3'],
    [9, 'KS3'],
    [10, 'KS4'],
    [11, 'KS4'],
    [12, 'KS5'],
    [13, 'KS5'],
    [14, 'KS5'],
  ])('%i is in %s', (year, stage) => {
    expect(keyStageOf(year)).toBe(stage);
  });
});

describe('SCH-2: a school teaches secondary', () => {
  it.each([
    ['secondary with sixth form', ages(11, 18), true],
    ['secondary', ages(11, 16), true],
    ['middle school', ages(9, 13), true],
    ['upper school', ages(13, 18), true],
    ['all-through', ages(4, 18), true],
    ['technical college from 14', ages(14, 19), true],
    ['primary', ages(4, 11), false],
    ['first school', ages(4, 9), false],
    ['sixth form college', ages(16, 19), false],
    ['ages not known', ages(null, null), false],
    ['only one age known', ages(11, null), false],
  ])('%s: %o: %s', (_kind, range, secondary) => {
    expect(teachesSecondary(range)).toBe(secondary);
  });
});

describe('TRN-3: students change at the low age of their school', () => {
  const into = (toYear: number) => ({ kind: 'INTO_SECONDARY', fromYear: toYear - 1, toYear });
  const intoKs4 = { kind: 'INTO_KS4', fromYear: 9, toYear: 10 };

  it.each([
    ['secondary', ages(11, 18), [into(7), intoKs4]],
    ['Royston, 9 to 18', ages(9, 18), [into(5), intoKs4]],
    ['Edwinstree, 9 to 13, has no Key Stage 4', ages(9, 13), [into(5)]],
    ['Freman, 13 to 18', ages(13, 18), [into(9), intoKs4]],
    ['all-through goes on to Year 7', ages(4, 18), [into(7), intoKs4]],
    ['from 14 the two are one', ages(14, 19), [into(10)]],
    ['primary', ages(4, 11), []],
    ['sixth form college', ages(16, 19), []],
    ['ages not known', ages(null, null), []],
  ])('%s', (_kind, range, points) => {
    expect(transitionPoints(range)).toEqual(points);
  });

  it('starts in the year of that age', () => {
    expect(entryYear(ages(9, 13))).toBe(5);
    expect(entryYear(ages(3, 11))).toBe(0);
    expect(entryYear(ages(null, 18))).toBeNull();
  });

  it.each([
    [ages(11, 18), ['KS3', 'KS4', 'KS5']],
    [ages(11, 16), ['KS3', 'KS4']],
    [ages(9, 13), ['KS2', 'KS3']],
    [ages(13, 18), ['KS3', 'KS4', 'KS5']],
    [ages(2, 19), ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5']],
    [ages(null, 16), []],
  ])('%o teaches %o', (range, stages) => {
    expect(keyStagesTaught(range)).toEqual(stages);
  });
});

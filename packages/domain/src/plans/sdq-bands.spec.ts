import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import {
  highestSdqScore,
  SDQ_BANDS,
  SDQ_INFORMANTS,
  SDQ_SCALES,
  SDQ_SCHEMES,
  sdqBandOf,
} from './sdq-bands.ts';

/** facts.md §8, read off line by line: the last score of each band. */
const PUBLISHED = [
  ['TEACHER', 'FOUR_BAND', 'TOTAL', [11, 15, 18, 40]],
  ['TEACHER', 'FOUR_BAND', 'EMOTIONAL', [3, 4, 5, 10]],
  ['TEACHER', 'FOUR_BAND', 'CONDUCT', [2, 3, 4, 10]],
  ['TEACHER', 'FOUR_BAND', 'HYPERACTIVITY', [5, 7, 8, 10]],
  ['TEACHER', 'FOUR_BAND', 'PEER', [2, 4, 5, 10]],
  ['TEACHER', 'FOUR_BAND', 'IMPACT', [0, 1, 2, 6]],
  ['PARENT', 'FOUR_BAND', 'TOTAL', [13, 16, 19, 40]],
  ['PARENT', 'FOUR_BAND', 'EMOTIONAL', [3, 4, 6, 10]],
  ['PARENT', 'FOUR_BAND', 'CONDUCT', [2, 3, 5, 10]],
  ['PARENT', 'FOUR_BAND', 'HYPERACTIVITY', [5, 7, 8, 10]],
  ['PARENT', 'FOUR_BAND', 'PEER', [2, 3, 4, 10]],
  ['PARENT', 'FOUR_BAND', 'IMPACT', [0, 1, 2, 10]],
  ['SELF', 'FOUR_BAND', 'TOTAL', [14, 17, 19, 40]],
  ['SELF', 'FOUR_BAND', 'EMOTIONAL', [4, 5, 6, 10]],
  ['SELF', 'FOUR_BAND', 'CONDUCT', [3, 4, 5, 10]],
  ['SELF', 'FOUR_BAND', 'HYPERACTIVITY', [5, 6, 7, 10]],
  ['SELF', 'FOUR_BAND', 'PEER', [2, 3, 4, 10]],
  ['SELF', 'FOUR_BAND', 'IMPACT', [0, 1, 2, 10]],
  ['PARENT', 'THREE_BAND', 'TOTAL', [13, 16, 40]],
  ['TEACHER', 'THREE_BAND', 'TOTAL', [11, 15, 40]],
  ['SELF', 'THREE_BAND', 'TOTAL', [15, 19, 40]],
] as const;
const PROSOCIAL = [
  ['TEACHER', [6, 5, 4, 0]],
  ['PARENT', [8, 7, 6, 0]],
  ['SELF', [7, 6, 5, 0]],
] as const;

describe('the band of a score', () => {
  it.each(PUBLISHED)('%s %s %s', (informant, scheme, scale, lasts) => {
    const bands = lasts.length === 4 ? SDQ_BANDS.slice(0, 4) : SDQ_BANDS.slice(4);
    for (const [at, last] of lasts.entries()) {
      expect(sdqBandOf(informant, scheme, scale, last)?.band).toBe(bands[at]);
      if (at + 1 < lasts.length)
        expect(sdqBandOf(informant, scheme, scale, last + 1)?.band).toBe(bands[at + 1]);
    }
  });

  it.each(PROSOCIAL)('%s prosocial runs the other way', (informant, firsts) => {
    for (const [at, first] of firsts.entries()) {
      expect(sdqBandOf(informant, 'FOUR_BAND', 'PROSOCIAL', first)?.band).toBe(SDQ_BANDS[at]);
      if (first > 0)
        expect(sdqBandOf(informant, 'FOUR_BAND', 'PROSOCIAL', first - 1)?.band).toBe(
          SDQ_BANDS[at + 1],
        );
    }
  });

  it('is none where the scheme’s limits are not known: nothing is made up', () => {
    expect(sdqBandOf('PARENT', 'THREE_BAND', 'CONDUCT', 5)).toBeNull();
  });
});

describe('how sure it is', () => {
  it.each([
    ['TEACHER', 'FOUR_BAND', 'TOTAL', 40, true],
    ['TEACHER', 'FOUR_BAND', 'IMPACT', 0, false],
    ['PARENT', 'FOUR_BAND', 'TOTAL', 16, true],
    ['PARENT', 'FOUR_BAND', 'TOTAL', 17, false],
    ['PARENT', 'FOUR_BAND', 'HYPERACTIVITY', 5, true],
    ['PARENT', 'FOUR_BAND', 'HYPERACTIVITY', 6, false],
    ['PARENT', 'THREE_BAND', 'TOTAL', 40, true],
    ['TEACHER', 'THREE_BAND', 'TOTAL', 0, false],
    ['SELF', 'FOUR_BAND', 'TOTAL', 0, false],
  ] as const)('%s %s %s %i: published %s', (informant, scheme, scale, score, verified) => {
    const band = sdqBandOf(informant, scheme, scale, score);
    expect(band?.verified).toBe(verified);
    expect(band?.source !== null).toBe(verified);
  });
});

holds(
  'a worse score is never in a better band, and every score under four bands has one',
  fc.property(
    fc.constantFrom(...SDQ_INFORMANTS),
    fc.constantFrom(...SDQ_SCHEMES),
    fc.constantFrom(...SDQ_SCALES),
    (informant, scheme, scale) => {
      const scores = Array.from(
        { length: highestSdqScore(informant, scale) + 1 },
        (_one, at) => at,
      );
      const bands = scores.map((score) => sdqBandOf(informant, scheme, scale, score)?.band ?? null);
      if (scheme === 'FOUR_BAND' || scale === 'TOTAL') expect(bands).not.toContain(null);
      const places = bands.flatMap((band) => (band === null ? [] : [SDQ_BANDS.indexOf(band)]));
      const worse = scale === 'PROSOCIAL' ? places.toReversed() : places;
      expect(worse.toSorted((a, b) => a - b)).toEqual(worse);
    },
  ),
);

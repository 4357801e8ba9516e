import { describe, expect, it } from 'vitest';
import { aManager, aReferrer, aWorker, onlookers } from '../access/viewer.builder.ts';
import type { Viewer } from '../access/viewer.ts';
import { given } from '../kernel/given-when-then.ts';
import { chooseDigest } from './choose-digest.ts';
import { digestWeekDue } from './digest-week.ts';
import { retryAfterMinutes } from './retry-after.ts';

describe('the digest of a week', () => {
  it.each([
    ['in winter', '2026-11-23T06:59:00Z', null],
    ['in winter', '2026-11-23T07:00:00Z', '2026-11-23'],
    ['in summer', '2026-06-15T05:59:00Z', null],
    ['in summer', '2026-06-15T06:00:00Z', '2026-06-15'],
    ['the day after spring’s clock change', '2027-03-29T05:59:00Z', null],
    ['the day after spring’s clock change', '2027-03-29T06:00:00Z', '2027-03-29'],
    ['the day after autumn’s clock change', '2026-10-26T06:59:00Z', null],
    ['the day after autumn’s clock change', '2026-10-26T07:00:00Z', '2026-10-26'],
    ['late, as a server was down', '2026-11-24T22:00:00Z', '2026-11-23'],
    ['too late', '2026-11-25T00:00:00Z', null],
    ['on Sunday', '2026-11-22T12:00:00Z', null],
  ])('is due at seven on Monday by the clock on the wall: %s, %s', (_when, at, week) => {
    expect(digestWeekDue(new Date(at))).toBe(week);
  });

  it('is turned off and on by who gets one', () => {
    const of = (by: Viewer, wants = true) => ({ staffId: by.staffId, wants });
    for (const by of [aWorker(), aManager()])
      given(of(by))
        .when(chooseDigest, { by, wanted: false })
        .then({ type: 'DigestChosen', wanted: false });
    given(of(aWorker(), false)).when(chooseDigest, { by: aWorker(), wanted: false }).then();
    given(of(aWorker()))
      .when(chooseDigest, { by: aManager(), wanted: false })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
    for (const by of [aReferrer(), ...onlookers()])
      given(of(by)).when(chooseDigest, { by, wanted: false }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it('a notice is tried again ever later, and then given up', () => {
  expect([1, 2, 3, 4, 5, 6].map(retryAfterMinutes)).toEqual([1, 5, 30, 120, 720, null]);
});

import { describe, it } from 'vitest';
import { A_CASE, A_WORKER, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { CoverId } from '../kernel/identifiers.ts';
import { arrangeCover } from './arrange-cover.ts';
import { aCase, aCover } from './case.builder.ts';

const week = aCover({ id: 'cover-2' as CoverId, from: '2026-11-16', to: '2026-11-20' });
const arrange = { by: aManager(), today: TODAY, cover: week, isWorker: true };

describe('an open case', () => {
  it('is covered by another worker from a day to a day', () => {
    given(aCase().build())
      .when(arrangeCover, arrange)
      .then({ type: 'CoverArranged', cover: { ...week, endedOn: null } });
  });

  it.each([
    [
      'ends before it begins',
      { to: '2026-11-15' },
      ['COVER_REVERSED at to', 'COVER_IN_THE_PAST at to'],
    ],
    ['is over', { from: '2026-11-02', to: '2026-11-13' }, ['COVER_IN_THE_PAST at to']],
    [
      'is by the dedicated worker',
      { workerId: A_WORKER },
      ['COVER_IS_THE_DEDICATED_WORKER at workerId'],
    ],
    ['has no reason', { reason: '' }, ['REASON_MISSING at reason']],
  ] as const)('is not covered where the cover %s', (_what, parts, codes) => {
    given(aCase().build())
      .when(arrangeCover, { ...arrange, cover: { ...week, ...parts } })
      .thenRefused(...codes);
  });

  it('is covered by workers only', () => {
    given(aCase().build())
      .when(arrangeCover, { ...arrange, isWorker: false })
      .thenRefused('NOT_A_WORKER at workerId');
  });

  it.each([aWorker({ caseIds: [A_CASE] }), aReferrer()])(
    'is not covered by order of $role',
    (by) => {
      given(aCase().build())
        .when(arrangeCover, { ...arrange, by })
        .thenRefused('NOT_ALLOWED_FOR_ROLE');
    },
  );
});

describe('a case that is covered already', () => {
  it.each([
    ['the same days', '2026-11-16', '2026-11-20', true],
    ['days that end when the cover begins', '2026-11-09', '2026-11-16', true],
    ['days that begin when the cover ends', '2026-11-20', '2026-11-27', true],
    ['the days around it', '2026-11-09', '2026-11-27', true],
    ['the week before', '2026-11-09', '2026-11-16', true],
    ['the days after', '2026-11-21', '2026-11-27', false],
  ])('on %s, %s to %s: overlap %s', (_days, from, to, overlaps) => {
    const outcome = given(aCase().covered('2026-11-16', '2026-11-20').build()).when(arrangeCover, {
      ...arrange,
      cover: { ...week, from, to },
    });
    if (overlaps) outcome.thenRefused('COVER_OVERLAPS at from');
    else outcome.then({ type: 'CoverArranged' });
  });

  it('is covered by somebody else from the day on which it ended early', () => {
    const early = aCase().covered('2026-11-16', '2026-11-27').coverEnded('2026-11-19').build();
    given(early)
      .when(arrangeCover, { ...arrange, cover: { ...week, from: '2026-11-19' } })
      .then({ type: 'CoverArranged' });
    given(early)
      .when(arrangeCover, { ...arrange, cover: { ...week, from: '2026-11-18' } })
      .thenRefused('COVER_OVERLAPS');
  });
});

it('a cover may be for one day, which nobody else covers', () => {
  const day = { from: '2026-11-18', to: '2026-11-18' };
  given(aCase().build())
    .when(arrangeCover, { ...arrange, cover: { ...week, ...day } })
    .then({ type: 'CoverArranged' });
  given(aCase().covered(day.from, day.to).build())
    .when(arrangeCover, arrange)
    .thenRefused('COVER_OVERLAPS');
});

it('a cover that was called off before it began is in nobody’s way', () => {
  given(aCase().covered('2026-11-18', '2026-11-20').coverEnded('2026-11-18').build())
    .when(arrangeCover, arrange)
    .then({ type: 'CoverArranged' });
});

it('a closed case is not covered', () => {
  given(aCase().closed().build()).when(arrangeCover, arrange).thenRefused('CASE_IS_CLOSED');
});

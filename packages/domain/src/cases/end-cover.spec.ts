import { describe, it } from 'vitest';
import { A_CASE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { CoverId } from '../kernel/identifiers.ts';
import { A_COVER, aCase } from './case.builder.ts';
import { endCover } from './end-cover.ts';

const covered = aCase().covered('2026-11-16', '2026-11-27');
const end = { by: aManager(), coverId: A_COVER, endedOn: '2026-11-19' };

describe('a cover that runs', () => {
  it('ends when the dedicated worker is back', () => {
    given(covered.build())
      .when(endCover, end)
      .then({ type: 'CoverEnded', coverId: A_COVER, on: '2026-11-19' });
  });

  it.each([
    ['on its first day: it never held', '2026-11-16', null],
    ['before it began', '2026-11-15', 'COVER_REVERSED'],
    ['on its last day', '2026-11-27', null],
    ['after it is over', '2026-11-28', 'COVER_ENDED'],
  ] as const)('%s, %s: %s', (_when, endedOn, code) => {
    const outcome = given(covered.build()).when(endCover, { ...end, endedOn });
    if (code === null) outcome.then({ type: 'CoverEnded' });
    else outcome.thenRefused(`${code} at endedOn`);
  });

  it.each([aWorker({ caseIds: [A_CASE] }), aReferrer()])('is not ended by $role', (by) => {
    given(covered.build())
      .when(endCover, { ...end, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

describe('a cover that has ended', () => {
  const ended = covered.coverEnded('2026-11-19').build();

  it('is not ended again on the same day', () => {
    given(ended).when(endCover, end).then();
  });

  it('keeps its day', () => {
    given(ended)
      .when(endCover, { ...end, endedOn: '2026-11-18' })
      .thenRefused('COVER_ENDED');
  });
});

it('a cover that is not there is not ended', () => {
  given(covered.build())
    .when(endCover, { ...end, coverId: 'cover-9' as CoverId })
    .thenRefused('COVER_NOT_FOUND at coverId');
});

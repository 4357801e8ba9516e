import { describe, expect, it } from 'vitest';
import { A_WORKER, ANOTHER_WORKER } from '../access/viewer.builder.ts';
import type { CoverId } from '../kernel/identifiers.ts';
import { aCase, aCover } from './case.builder.ts';
import { PARTNERSHIP_PARTIES } from './case-codes.ts';
import { evolveCase, workerOn, workMayStart } from './support-case.ts';

describe('who works with the student', () => {
  const covered = aCase().covered('2026-11-16', '2026-11-20').build();

  it.each([
    ['the day before the cover', '2026-11-15', A_WORKER],
    ['the first day of the cover', '2026-11-16', ANOTHER_WORKER],
    ['its last day', '2026-11-20', ANOTHER_WORKER],
    ['the day after', '2026-11-21', A_WORKER],
  ])('%s, %s: %s', (_day, date, worker) => {
    expect(workerOn(covered, date)).toBe(worker);
  });

  it('is the dedicated worker again from the day on which cover ended early', () => {
    const ended = aCase().covered('2026-11-16', '2026-11-20').coverEnded('2026-11-18').build();
    expect(workerOn(ended, '2026-11-17')).toBe(ANOTHER_WORKER);
    expect(workerOn(ended, '2026-11-18')).toBe(A_WORKER);
  });

  it('is nobody where nobody was named', () => {
    expect(workerOn(aCase({ dedicatedWorkerId: null }).build(), '2026-11-16')).toBe(null);
  });
});

describe('work may start (REF-7)', () => {
  it('with the student and a parent, whoever else', () => {
    const subsets = PARTNERSHIP_PARTIES.reduce<(typeof PARTNERSHIP_PARTIES)[number][][]>(
      (all, party) => [...all, ...all.map((one) => [...one, party])],
      [[]],
    );
    for (const parties of subsets)
      expect(workMayStart(parties.map((party) => ({ party })))).toBe(
        parties.includes('PARENT') && parties.includes('STUDENT'),
      );
  });
});

describe('what happened', () => {
  it('leaves nothing behind of a state that is over', () => {
    const reopened = aCase().monitored().closed().reopened('2026-11-09').build();
    expect(reopened).toEqual({ ...aCase().build(), reopenedOn: ['2026-11-09'] });
  });

  it('ends the cover that it names and no other', () => {
    const later = aCover({ id: 'cover-2' as CoverId, from: '2026-11-23', to: '2026-11-27' });
    const both = aCase({ covers: [aCover(), later] })
      .coverEnded('2026-11-18')
      .build();
    expect(both.covers.map(({ endedOn }) => endedOn)).toEqual(['2026-11-18', null]);
  });

  it('keeps one confirmation a party, the last', () => {
    const twice = aCase().confirmedBy('PARENT', 'STUDENT', 'PARENT').build();
    expect(twice.partnership.map(({ party }) => party)).toEqual(['STUDENT', 'PARENT']);
  });

  it('cannot happen to a case that is not there', () => {
    expect(() => evolveCase(null, { type: 'CaseReactivated', reason: '' })).toThrow();
  });
});

import { describe, it } from 'vitest';
import { A_CASE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aCase } from './case.builder.ts';
import { closeCase } from './close-case.ts';

const close = {
  by: aManager(),
  today: TODAY,
  outcome: 'TARGETS_MET',
  reason: 'Both targets met.',
  closedOn: '2026-11-02',
} as const;

describe.each([aCase().build(), aCase().monitored().build()])('a case that is $status', (open) => {
  it('closes with an outcome, a reason and a day', () => {
    given(open)
      .when(closeCase, close)
      .then({ type: 'CaseClosed', on: '2026-11-02', outcome: 'TARGETS_MET' });
  });

  it.each([
    ['the day it was opened', '2026-10-01', null],
    ['the day before', '2026-09-30', 'CLOSED_BEFORE_OPENED'],
    ['today', TODAY, null],
    ['tomorrow', '2026-11-17', 'CLOSED_IN_FUTURE'],
  ] as const)('on %s, %s: %s', (_day, closedOn, code) => {
    const outcome = given(open).when(closeCase, { ...close, closedOn });
    if (code === null) outcome.then({ type: 'CaseClosed' });
    else outcome.thenRefused(`${code} at closedOn`);
  });

  it('needs a reason', () => {
    given(open)
      .when(closeCase, { ...close, reason: '' })
      .thenRefused('REASON_MISSING at reason');
  });

  it.each([aWorker({ caseIds: [A_CASE] }), aReferrer()])('is not closed by $role', (by) => {
    given(open)
      .when(closeCase, { ...close, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

describe('a case that was closed', () => {
  it('is not closed again in the same words', () => {
    given(aCase().closed().build()).when(closeCase, close).then();
  });

  it('keeps its outcome', () => {
    given(aCase().closed().build())
      .when(closeCase, { ...close, outcome: 'MOVED_SCHOOL' })
      .thenRefused('CASE_IS_CLOSED');
  });

  it('closes after it was reopened, not before', () => {
    const again = aCase().closed('2026-10-19').reopened('2026-11-09').build();
    given(again).when(closeCase, close).thenRefused('CLOSED_BEFORE_OPENED at closedOn');
    given(again)
      .when(closeCase, { ...close, closedOn: '2026-11-09' })
      .then({ type: 'CaseClosed' });
  });
});

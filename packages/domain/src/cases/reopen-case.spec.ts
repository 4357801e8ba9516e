import { describe, expect, it } from 'vitest';
import { HERTFORDSHIRE_TERMS } from '../../test/calendars.ts';
import { A_CASE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { CaseId } from '../kernel/identifiers.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { aCase } from './case.builder.ts';
import { reopenCase, termsBegunSince } from './reopen-case.ts';

const closed = aCase({ openedOn: '2024-10-01' }).closed('2024-12-09').build();
const reopen = {
  by: aManager(),
  today: '2025-05-06',
  reason: 'Lunchtimes again.',
  terms: HERTFORDSHIRE_TERMS,
  openCaseId: null,
  settings: DEFAULT_SETTINGS,
};

describe('a closed case (rules.md 4.0)', () => {
  it.each([
    ['in the same term', '2024-12-16', true],
    ['in the next term', '2025-02-03', true],
    ['in the second term after, on its first day', '2025-04-22', true],
    ['in the second term after, and its holidays', '2025-08-20', true],
    ['on the first day of the third', '2025-09-01', false],
  ])('is reopened %s, %s: %s', (_when, today, allowed) => {
    const outcome = given(closed).when(reopenCase, { ...reopen, today });
    if (allowed) outcome.then({ type: 'CaseReopened', on: today });
    else outcome.thenRefused('CASE_TOO_OLD_TO_REOPEN');
  });

  it('is too old after a year, though nobody entered the terms', () => {
    const unknown = { ...reopen, terms: [] };
    given(closed)
      .when(reopenCase, { ...unknown, today: '2025-12-09' })
      .thenRefused('CASE_TOO_OLD_TO_REOPEN');
    given(closed)
      .when(reopenCase, { ...unknown, today: '2025-12-08' })
      .then({ type: 'CaseReopened' });
  });

  it('is not reopened beside another that is open (CAS-2)', () => {
    given(closed)
      .when(reopenCase, { ...reopen, openCaseId: 'case-2' as CaseId })
      .thenRefused('OPEN_CASE_EXISTS');
  });

  it('needs a reason', () => {
    given(closed)
      .when(reopenCase, { ...reopen, reason: '' })
      .thenRefused('REASON_MISSING');
  });

  it.each([aWorker({ caseIds: [A_CASE] }), aReferrer()])('is not reopened by $role', (by) => {
    given(closed)
      .when(reopenCase, { ...reopen, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it.each([aCase().build(), aCase().monitored().build()])(
  'a case that is $status is not closed',
  (open) => {
    given(open).when(reopenCase, reopen).thenRefused('CASE_IS_NOT_CLOSED');
  },
);

it('counts the terms that began after a day, up to another', () => {
  const count = (since: string, today: string) =>
    termsBegunSince(since, today, HERTFORDSHIRE_TERMS);
  expect(count('2024-09-02', '2024-09-02')).toBe(0);
  expect(count('2024-09-01', '2024-09-02')).toBe(1);
  expect(count('2024-09-01', '2025-08-31')).toBe(3);
});

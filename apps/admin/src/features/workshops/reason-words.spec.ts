import { expect, it } from 'vitest';
import type { ReasonToJoin } from './grouping.documents.ts';
import { likelyReason, reasonWords } from './reason-words.ts';

const reason = (more: Partial<ReasonToJoin>): ReasonToJoin => ({
  code: 'NEED_MATCHES',
  need: null,
  saidBy: [],
  on: null,
  days: null,
  risk: null,
  ...more,
});
const need = reason({ need: 'SELF_ESTEEM', saidBy: ['STUDENT'] });
const wait = (days: number) => reason({ code: 'WAITING', days, on: '2026-10-05' });

it.each([
  [need, 'Self-esteem, says the student'],
  [reason({ need: 'SELF_ESTEEM' }), 'Self-esteem'],
  [wait(3), 'Waits less than a week, since 5 October 2026'],
  [wait(13), 'Waits a week, since 5 October 2026'],
  [wait(14), 'Waits 2 weeks, since 5 October 2026'],
  [
    reason({ code: 'RISK', risk: 'SUSPENDED_THIS_TERM', on: '2026-11-03' }),
    'Suspended this term, 3 November 2026',
  ],
])('says what speaks for a student with its source and day', (given, words) => {
  expect(reasonWords(given)).toBe(words);
});

it('the reason in the form is what speaks most; a risk is never a reason to be chosen', () => {
  expect(likelyReason([need, wait(30)])).toBe('NEED_MATCHES');
  expect(likelyReason([wait(30), need])).toBe('WAITED_LONGEST');
  expect(likelyReason([reason({ code: 'RISK' })])).toBe('');
  expect(likelyReason([])).toBe('');
});

import { expect, it } from 'vitest';
import { daysWords, explanationWords, termWords } from './ledger-labels.ts';

type Explanation = Parameters<typeof explanationWords>[0][number];
const why = (code: Explanation['code'], more: Partial<Explanation> = {}): Explanation => ({
  code,
  from: null,
  to: null,
  openDays: null,
  minutesBefore: null,
  minutesAfter: null,
  workerName: null,
  ...more,
});
const day = { from: '2026-11-06', to: '2026-11-06' };
const days = { from: '2026-10-26', to: '2026-10-30' };

it('says why a week is not the usual one, in sentences', () => {
  expect(explanationWords([why('PART_WEEK', { openDays: 4 }), why('INSET', day)])).toBe(
    'Part week: 4 of 5 days. INSET on 6 November.',
  );
});

it.each([
  [why('NO_OPEN_DAYS'), 'No day of the week is open to students.'],
  [why('HALF_TERM', days), 'Half term 26 to 30 October.'],
  [why('TERM_BEGINS', day), 'The term begins on 6 November.'],
  [why('TERM_ENDS', day), 'The term ends on 6 November.'],
  [why('CLOSURE', day), 'Closed on 6 November.'],
  [why('OCCASIONAL', day), 'Occasional day on 6 November.'],
  [why('BANK_HOLIDAY', day), 'Bank holiday on 6 November.'],
  [
    why('MINUTES_CHANGED', { ...day, minutesBefore: 300, minutesAfter: 210 }),
    'The agreement changed on 6 November: 5 h a week before, 3 h 30 min a week since.',
  ],
  [
    why('WORKER_CHANGED', { ...day, workerName: 'Una Worker' }),
    'Una Worker comes from 6 November on.',
  ],
  [why('COVER', { ...days, workerName: 'Una Worker' }), 'Una Worker covers 26 to 30 October.'],
  [why('GAP', days), 'No dedicated worker 26 to 30 October.'],
])('$code is in words', (given, words) => {
  expect(explanationWords([given])).toBe(words);
});

it.each([
  [null, null, ''],
  ['2026-11-06', '2026-11-06', '6 November'],
  ['2026-11-02', '2026-11-06', '2 to 6 November'],
  ['2026-10-30', '2026-11-02', '30 October to 2 November'],
])('the days from %s to %s are "%s"', (from, to, words) => {
  expect(daysWords(from, to)).toBe(words);
});

it('names a term with its year', () => {
  expect(termWords({ academicYear: '2026/27', term: 'AUTUMN' })).toBe('Autumn term 2026/27');
});

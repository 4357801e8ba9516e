import { expect, it } from 'vitest';
import { aLine } from '../../testing/ledger.ts';
import { lineDetails } from './line-words.ts';

it.each([
  [
    aLine({ kind: 'PROMISED', from: '2026-11-02', to: '2026-11-06', openDays: 5 }),
    '2 to 6 November, 5 days, Wes Worker',
  ],
  [aLine({ kind: 'PROMISED', openDays: 1 }), '3 November, 1 day, Wes Worker'],
  [
    aLine({ kind: 'LOST', reason: 'WORKER_AWAY', whose: 'SERVICE' }),
    '3 November, Wes Worker, The worker was away (the service)',
  ],
  [
    aLine({ sharePercent: 40 }),
    '3 November, 40 per cent of a session that schools share, Wes Worker',
  ],
  [aLine({ kind: 'DELIVERED', isCover: true }), '3 November, Wes Worker, covering'],
  [aLine({ kind: 'COVER', isCover: true }), '3 November, Wes Worker'],
  [
    aLine({
      kind: 'WAIVED',
      from: null,
      to: null,
      workerName: null,
      origin: { academicYear: '2025/26', term: 'SUMMER' },
      waiverReason: 'CARRY_OVER_LIMIT',
    }),
    'from the Summer term 2025/26, it was carried for as long as the centre carries time',
  ],
])('a line says when, who and why', (line, words) => {
  expect(lineDetails(line)).toBe(words);
});

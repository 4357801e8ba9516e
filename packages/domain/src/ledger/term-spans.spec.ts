import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar, termOf } from '../../test/calendars.ts';
import { notKnownIn, termSpans } from './term-spans.ts';

const calendar = hertfordshireCalendar();
const spans = termSpans(calendar);

describe('the days that count to a term', () => {
  it.each([
    ['2025/26', 'AUTUMN', '2025-09-01', '2026-01-04', 'up to the next term'],
    ['2025/26', 'SPRING', '2026-01-05', '2026-04-12', 'up to the next term'],
    ['2024/25', 'SUMMER', '2025-04-22', '2025-08-31', 'up to the next school year'],
    ['2025/26', 'SUMMER', '2026-04-13', '2026-08-31', 'the summer, of which no more is known'],
    ['2022/23', 'SUMMER', '2023-04-17', '2023-08-31', 'the summer before a year nobody entered'],
  ] as const)('%s %s: %s to %s, %s', (academicYear, term, from, to, _until) => {
    const found = spans.find(
      (span) => span.term.academicYear === academicYear && span.term.term === term,
    );
    expect(found).toMatchObject({ from, to });
  });

  it('end with the term where the next is not entered', () => {
    const terms = [termOf('2025/26', 'SUMMER'), termOf('2025/26', 'AUTUMN')];
    expect(termSpans({ ...calendar, terms })).toMatchObject([
      { from: '2025-09-01', to: '2025-12-19' },
      { from: '2026-04-13', to: '2026-08-31' },
    ]);
  });

  it('are numbered by term, entered or not', () => {
    const numbers = spans.map(({ number }) => number - (spans[0]?.number ?? 0));
    expect(numbers).toEqual([0, 1, 2, 6, 7, 8, 9, 10, 11]);
  });
});

describe('days of which nobody entered the terms', () => {
  it.each([
    ['none in a known year', '2025-09-01', '2026-08-31', []],
    ['a whole year', '2023-08-01', '2024-09-30', [{ from: '2023-09-01', to: '2024-09-01' }]],
    [
      'before the first and after the last',
      '2022-08-30',
      '2026-09-02',
      [
        { from: '2022-08-30', to: '2022-08-31' },
        { from: '2023-09-01', to: '2024-09-01' },
        { from: '2026-09-01', to: '2026-09-02' },
      ],
    ],
    ['all of a range', '2021-01-01', '2021-01-02', [{ from: '2021-01-01', to: '2021-01-02' }]],
  ])('%s', (_situation, from, to, stretches) => {
    expect(notKnownIn(spans, from, to)).toEqual(stretches);
  });
});

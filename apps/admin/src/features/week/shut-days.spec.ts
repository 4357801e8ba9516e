import { expect, it } from 'vitest';
import { aBalanceWeek, aWeekSchool } from '../../testing/week.ts';
import { whyShut } from './shut-days.ts';

type Why = ReturnType<typeof aBalanceWeek>['explanations'][number];
const shut = (day: string, ...explanations: Why[]) =>
  whyShut(aWeekSchool({ weeks: [aBalanceWeek({ explanations })] }), day);
const tuesday = '2026-11-24';

it.each([
  [{ code: 'INSET', from: tuesday, to: tuesday }, 'INSET day'],
  [{ code: 'BANK_HOLIDAY', from: tuesday, to: tuesday }, 'Bank holiday'],
  [{ code: 'HALF_TERM', from: '2026-11-23', to: '2026-11-27' }, 'Half term'],
  [{ code: 'TERM_BEGINS', from: '2026-11-25', to: '2026-11-25' }, 'Holiday'],
  [{ code: 'TERM_ENDS', from: '2026-11-23', to: '2026-11-23' }, 'Holiday'],
] as const)('$0.code shuts the school', (why, words) => {
  expect(shut(tuesday, why)).toBe(words);
});

it.each([
  { code: 'INSET', from: '2026-11-23', to: '2026-11-23' },
  { code: 'PART_WEEK', from: null, to: null },
  { code: 'TERM_BEGINS', from: tuesday, to: tuesday },
  { code: 'TERM_ENDS', from: tuesday, to: tuesday },
  { code: 'COVER', from: tuesday, to: tuesday },
] as const)('$code does not', (why) => {
  expect(shut(tuesday, why)).toBeNull();
});

it('is shut in a week of no term, and not known where nobody entered the term', () => {
  expect(whyShut(aWeekSchool({ weeks: [] }), tuesday)).toBe('Holiday');
  const unknown = [{ from: '2026-11-23', to: '2026-11-29' }];
  expect(whyShut(aWeekSchool({ weeks: [], notKnown: unknown }), tuesday)).toBeNull();
  expect(whyShut(aWeekSchool({}, { ledger: null }), tuesday)).toBeNull();
});

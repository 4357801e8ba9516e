import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aLine, aTimeWeek } from '../../testing/ledger.ts';
import LedgerLines from './LedgerLines.vue';

it('says what each line is, and leads to its session', async () => {
  const screen = await show(LedgerLines, { props: { lines: aTimeWeek().lines } });
  expect(linesIn('listitem')).toEqual([
    'Promised : 3 h 30 min , 2 to 5 November, 4 days, Wes Worker',
    'Held : 45 min , One-to-one support , 3 November, Wes Worker',
    'Lost : 1 h , Advice to staff , 3 November, Wes Worker, The worker was away (the service)',
  ]);
  expect(screen.getByRole('link', { name: 'Advice to staff' }).getAttribute('href')).toBe(
    '/sessions/x2',
  );
  expect(await screen.violations()).toEqual([]);
});

it('says that nobody came without a figure that was none', async () => {
  const gap = aLine({ kind: 'GAP', minutes: 0, workerName: null, openDays: 2 });
  await show(LedgerLines, { props: { lines: [gap] } });
  expect(linesIn('listitem')).toEqual(['No worker , 3 November, 2 days']);
});

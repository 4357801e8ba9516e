import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aWeekSession } from '../../testing/week.ts';
import WeekSheet from './WeekSheet.vue';

it('has a table for each day on which something is, with who comes and where', async () => {
  const screen = await show(WeekSheet, {
    props: { days: ['2026-11-23', '2026-11-24'], sessions: [aWeekSession()] },
  });
  expect(screen.text()).toContain('Monday 23 NovemberNothing planned');
  expect([...document.querySelectorAll('tbody tr > *')].map((cell) => cell.textContent)).toEqual([
    '09:00 to 09:45',
    'Example School',
    'Library',
    'One-to-one support',
    'Invented Student',
    'Planned',
  ]);
  expect(await screen.violations()).toEqual([]);
});

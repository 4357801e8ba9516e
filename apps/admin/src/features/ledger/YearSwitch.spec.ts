import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import YearSwitch from './YearSwitch.vue';

it('leads to the other years and marks the one that is shown', async () => {
  const screen = await show(YearSwitch, {
    props: { years: ['2025/26', '2026/27'], year: '2026/27' },
    path: '/schools/s1/time',
  });
  const marked = screen.allByRole('link').filter((link) => link.ariaCurrent !== null);
  expect(marked).toEqual([screen.getByRole('link', { name: '2026/27' })]);
  await screen.press('2025/26', 'link');
  expect(screen.router.currentRoute.value.query).toEqual({ year: '2025/26' });
  expect(await screen.violations()).toEqual([]);
});

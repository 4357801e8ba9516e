import { expect, it, vi } from 'vitest';
import { show } from '../testing/harness.ts';
import FilterChips from './FilterChips.vue';

const chips = [
  { key: 'year:7', label: 'Year 7' },
  { key: 'case:OPEN', label: 'With a case' },
];

it('names the filters that are set', async () => {
  const screen = await show(FilterChips, { props: { chips } });
  expect(screen.getByRole('list', { name: 'Filters' }).children).toHaveLength(2);
  expect(await screen.violations()).toEqual([]);
});

it('takes one filter off, and says which one to who cannot see it', async () => {
  const onRemove = vi.fn();
  const screen = await show(FilterChips, { props: { chips, onRemove } });
  await screen.press(/^Remove filter With a case/);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('case:OPEN');
});

it('takes all filters off', async () => {
  const onClear = vi.fn();
  const onRemove = vi.fn();
  const screen = await show(FilterChips, { props: { chips, onClear, onRemove } });
  await screen.press('Clear filters');
  expect(onClear).toHaveBeenCalledOnce();
  expect(onRemove).not.toHaveBeenCalled();
});

it('is not there while nothing is filtered', async () => {
  expect((await show(FilterChips, { props: { chips: [] } })).text()).toBe('');
});

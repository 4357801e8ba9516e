import { expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick, ref } from 'vue';
import { show } from '../testing/harness.ts';
import CursorPager from './CursorPager.vue';

const open = (props: object) =>
  show(CursorPager, {
    props: { noun: 'cases', total: 120, shown: 50, hasNext: true, hasPrevious: true, ...props },
  });

it('says how many there are, and turns both ways', async () => {
  const onNext = vi.fn();
  const onPrevious = vi.fn();
  const screen = await open({ onNext, onPrevious });
  expect(screen.getByRole('navigation', { name: 'Pages' }).textContent).toContain(
    '50 of 120 cases on this page',
  );
  await screen.press('Next page');
  expect([onNext.mock.calls.length, onPrevious.mock.calls.length]).toEqual([1, 0]);
  await screen.press('Previous page');
  expect([onNext.mock.calls.length, onPrevious.mock.calls.length]).toEqual([1, 1]);
  expect(await screen.violations()).toEqual([]);
});

it.each([
  ['before the first page', 'Previous page', { hasPrevious: false }],
  ['behind the last page', 'Next page', { hasNext: false }],
])('does not turn to what is %s', async (_where, name, props) => {
  const onNext = vi.fn();
  const onPrevious = vi.fn();
  const screen = await open({ ...props, onNext, onPrevious });
  await screen.press(name);
  expect(onNext).not.toHaveBeenCalled();
  expect(onPrevious).not.toHaveBeenCalled();
});

it('is not there where all is on one page', async () => {
  const screen = await open({ hasNext: false, hasPrevious: false });
  expect(screen.text()).toBe('');
});

it('reads out how many a filter left, and nothing before', async () => {
  const total = ref(120);
  const list = defineComponent({
    render: () =>
      h(CursorPager, {
        noun: 'cases',
        total: total.value,
        shown: 5,
        hasNext: false,
        hasPrevious: false,
      }),
  });
  await show(list);
  const said = () =>
    [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join('');
  expect(said()).toBe('');
  total.value = 5;
  await nextTick();
  expect(said()).toBe('5 found: cases');
});

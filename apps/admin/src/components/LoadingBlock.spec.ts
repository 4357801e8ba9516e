import { mount } from '@vue/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import LoadingBlock from './LoadingBlock.vue';

afterEach(() => void vi.useRealTimers());

it('shows nothing for the first 300 ms, then says what is loading', async () => {
  vi.useFakeTimers();
  const block = mount(LoadingBlock, { props: { label: 'Loading schools' } });
  vi.advanceTimersByTime(299);
  await nextTick();
  expect(block.text()).toBe('');
  vi.advanceTimersByTime(1);
  await nextTick();
  expect(block.get('[role=status]').text()).toBe('Loading schools');
});

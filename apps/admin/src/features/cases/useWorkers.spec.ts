import { expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { show } from '../../testing/harness.ts';
import { useWorkers, type Workers } from './useWorkers.ts';

it('offers the outreach workers by name, and asks nothing while it is paused', async () => {
  const paused = ref(true);
  let found!: Workers;
  const Page = defineComponent(() => {
    found = useWorkers(() => paused.value);
    return () => h('p');
  });
  const screen = await show(Page, {
    answers: { Workers: { staff: { nodes: [{ id: 'w1', name: 'Wil Worker' }] } } },
  });
  expect([found.workers.value, screen.operations]).toEqual([[], []]);
  paused.value = false;
  await screen.settle();
  expect(found.workers.value).toEqual([{ value: 'w1', label: 'Wil Worker' }]);
});

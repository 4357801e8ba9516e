import { expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { show } from '../testing/harness.ts';
import FoldedPart from './FoldedPart.vue';

const open = ref(false);
const Page = defineComponent(
  () => () => h(FoldedPart, { label: 'Minutes', open: open.value }, () => h('p', '45 minutes')),
);
const details = () => document.querySelector('details');

it('is folded until somebody unfolds it, or something inside has to be seen', async () => {
  open.value = false;
  const screen = await show(Page);
  expect(details()?.open).toBe(false);
  open.value = true;
  await screen.settle();
  expect(details()?.open).toBe(true);
});

it('stays as the person left it when what had to be seen is put right', async () => {
  open.value = true;
  const screen = await show(Page);
  open.value = false;
  await screen.settle();
  expect(details()?.open).toBe(true);
});

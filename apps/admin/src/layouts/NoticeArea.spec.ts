import { expect, it } from 'vitest';
import { tell } from '../composables/useNotices.ts';
import { show } from '../testing/harness.ts';
import NoticeArea from './NoticeArea.vue';

const open = async (...words: string[]) => {
  const screen = await show(NoticeArea);
  words.forEach(tell);
  await screen.settle();
  return screen;
};

it('says what was done where it is read out', async () => {
  const screen = await open('The case is closed.');
  expect(screen.getByRole('status').textContent).toContain('The case is closed.');
  expect(await screen.violations()).toEqual([]);
});

it('is there before there is anything to say, so that the first words are read out', async () => {
  const screen = await open();
  expect(screen.getByRole('status').textContent.trim()).toBe('');
});

it('takes away the message that is dismissed, and no other', async () => {
  const screen = await open('First.', 'Second.');
  screen.allByRole('button', { name: 'Dismiss this message' })[0]?.click();
  await screen.settle();
  expect(screen.text()).not.toContain('First.');
  expect(screen.text()).toContain('Second.');
});

it('shows no more than the last three', async () => {
  const screen = await open('One.', 'Two.', 'Three.', 'Four.');
  expect(screen.text()).not.toContain('One.');
  expect(screen.allByRole('button')).toHaveLength(3);
});

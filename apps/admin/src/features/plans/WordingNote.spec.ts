import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import WordingNote from './WordingNote.vue';

const open = (text: string) => show(WordingNote, { props: { text } });

it('says nothing of what is said neutrally (NEED-3)', async () => {
  expect((await open('Finds PE and unstructured time hard')).text()).toBe('');
});

it('points at a label and at initials, each once', async () => {
  const screen = await open('JS is lazy, and lazy again');
  expect(screen.text()).toBe(
    '“JS” may be initials. Another child is not named here.“lazy” says what somebody is. What was seen says more.',
  );
  expect(screen.allByRole('alert')).toEqual([]);
  expect(await screen.violations()).toEqual([]);
});

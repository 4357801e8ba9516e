import { expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import type { Picked } from './picked.ts';
import StudentPicker from './StudentPicker.vue';

const student = (id: string, displayName: string) => ({
  id,
  displayName,
  yearGroup: 8,
  school: { id: 'h1', name: 'Example School' },
});
const two = { students: { nodes: [student('s1', 'Sam Invented'), student('s2', 'Sami Fable')] } };

async function open(most: number, answer: Answer = two) {
  const picked = ref<readonly Picked[]>([]);
  const Page = defineComponent(
    () => () =>
      h(StudentPicker, {
        name: 'students',
        label: 'Student',
        most,
        modelValue: picked.value,
        'onUpdate:modelValue': (now: readonly Picked[]) => (picked.value = now),
      }),
  );
  const screen = await show(Page, { answers: { StudentsToPick: answer } });
  const find = async (name: RegExp) => {
    await screen.fill('Student', 'sam');
    await vi.waitFor(() => screen.getByRole('button', { name }));
    await screen.settle();
  };
  return { ...screen, find, picked };
}

it('finds by part of a name, and does not offer again whoever was chosen', async () => {
  const screen = await open(2);
  await screen.find(/^Sam Invented/);
  expect(await screen.violations()).toEqual([]);
  await screen.press(/^Sam Invented/);
  expect(screen.picked.value).toEqual([{ id: 's1', name: 'Sam Invented' }]);
  await screen.find(/^Sami Fable/);
  expect(screen.allByRole('button', { name: /^Sam Invented/ })).toEqual([]);
});

it('asks for nobody else once there are enough, and takes one out again', async () => {
  const screen = await open(1);
  await screen.find(/^Sam Invented/);
  await screen.press(/^Sam Invented/);
  expect(screen.allByRole('textbox')).toEqual([]);
  await screen.press('Take out Sam Invented');
  expect(screen.picked.value).toEqual([]);
  expect(screen.allByRole('textbox')).toHaveLength(1);
});

it.each([
  ['nobody is found', { students: { nodes: [] } }, 'Nobody found'],
  ['nobody could look', new Fault('INTERNAL_SERVER_ERROR', 'INC-3'), 'INC-3'],
])('says that %s', async (_what, answer, words) => {
  const screen = await open(1, answer);
  await screen.fill('Student', 'sam');
  await vi.waitFor(() => expect(screen.text()).toContain(words));
});

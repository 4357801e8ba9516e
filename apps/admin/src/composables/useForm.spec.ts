import { expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import ErrorSummary from '../components/ErrorSummary.vue';
import TextField from '../components/TextField.vue';
import { show } from '../testing/harness.ts';
import { useForm, type Form } from './useForm.ts';
import { pageTitle } from './usePageTitle.ts';
import type { SaveOutcome } from './useSave.ts';

let form: Form<{ name: string }>;
const done: string[] = [];
const showForm = async (outcome: SaveOutcome<string>) => {
  done.length = 0;
  const Page = defineComponent(() => {
    form = useForm({
      initial: () => ({ name: '' }),
      check: ({ name }) => (name === '' ? [{ field: 'name', message: 'Enter a name' }] : []),
      send: () => Promise.resolve(outcome),
      done: (result) => void done.push(result),
    });
    return () =>
      h('div', [
        h(ErrorSummary, {
          problems: form.problems.value,
          attempt: form.attempt.value,
          conflict: form.conflict.value,
        }),
        h(TextField, {
          name: 'name',
          label: 'Name',
          modelValue: form.values.name,
          'onUpdate:modelValue': (name: string) => (form.values.name = name),
          error: form.problemOf('name'),
        }),
      ]);
  });
  return show(Page);
};

it('says what is missing, puts the focus on it and names it at the field', async () => {
  const screen = await showForm({ kind: 'accepted', result: 'never' });
  await form.submit();
  await screen.settle();
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(screen.getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
  expect(pageTitle.value).toMatch(/^Error: /);
  expect(done).toEqual([]);
  await screen.press('Enter a name', 'link');
  expect(document.activeElement).toBe(screen.getByLabel('Name'));
  expect(await screen.violations()).toEqual([]);
});

it('puts a refusal at its field in the words of the service', async () => {
  const screen = await showForm({
    kind: 'violations',
    violations: [{ code: 'STAFF_NAME_MISSING', field: 'name', detail: null }],
  });
  await screen.fill('Name', 'x');
  await form.submit();
  expect(form.problemOf('name')).toBe('Enter the person’s name');
});

it('keeps what was typed when somebody else was first', async () => {
  const screen = await showForm({ kind: 'conflict' });
  await screen.fill('Name', 'Robin');
  await form.submit();
  await screen.settle();
  expect(screen.text()).toContain('Someone else changed this first');
  expect(screen.getByLabel('Name').value).toBe('Robin');
});

it('is done once it is accepted', async () => {
  const screen = await showForm({ kind: 'accepted', result: 'saved' });
  await screen.fill('Name', 'Robin');
  expect(form.changed.value).toBe(true);
  await form.submit();
  expect(done).toEqual(['saved']);
  expect(form.changed.value).toBe(false);
  expect(pageTitle.value).not.toMatch(/^Error/);
});

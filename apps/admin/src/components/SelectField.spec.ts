import { expect, it } from 'vitest';
import { showField } from '../testing/field.ts';
import { saidAt } from '../testing/forms.ts';
import SelectField from './SelectField.vue';

const options = [
  { value: 'A', label: 'First' },
  { value: 'B', label: 'Second' },
];
const open = (value: string, props: object = {}) =>
  showField(SelectField, value, { options, ...props });
const choices = (screen: Awaited<ReturnType<typeof open>>) =>
  [...screen.getByLabel(/^Kind/).querySelectorAll('option')].map((option) =>
    option.textContent.trim(),
  );

it('gives the form what is chosen', async () => {
  const screen = await open('A');
  expect(screen.getByLabel('Kind').value).toBe('A');
  await screen.fill('Kind', 'B');
  expect(screen.value()).toBe('B');
});

it('offers no empty choice where there is always a value', async () => {
  expect(choices(await open('A'))).toEqual(['First', 'Second']);
});

it('asks for a choice until there is one', async () => {
  const screen = await open('');
  expect(choices(screen)).toEqual(['Choose', 'First', 'Second']);
  await screen.fill('Kind', 'A');
  expect(choices(screen)).toEqual(['First', 'Second']);
});

it.each([{ optional: true }, { placeholder: 'Choose' }])(
  'lets a choice be taken back where that is allowed: %o',
  async (props) => {
    const screen = await open('A', props);
    await screen.fill(/^Kind/, '');
    expect(screen.value()).toBe('');
    expect(choices(screen)).toEqual(['Choose', 'First', 'Second']);
  },
);

it('does not offer nothing twice', async () => {
  const all = [{ value: '', label: 'All' }, ...options];
  expect(choices(await open('', { options: all, optional: true }))).toEqual([
    'All',
    'First',
    'Second',
  ]);
});

it('reads out its hint and its problem', async () => {
  const screen = await open('', { hint: 'The usual one', error: 'Choose one' });
  expect(saidAt('Kind')).toBe('The usual one Error: Choose one');
  expect(screen.getByLabel('Kind').ariaInvalid).toBe('true');
  expect(await screen.violations()).toEqual([]);
});

import { expect, it } from 'vitest';
import { showField } from '../testing/field.ts';
import { saidAt } from '../testing/forms.ts';
import CheckboxGroup from './CheckboxGroup.vue';

const options = [
  { value: 'A', label: 'First', hint: 'The usual one' },
  { value: 'B', label: 'Second' },
];
const open = (value: readonly string[], props: object = {}) =>
  showField(CheckboxGroup, value, { options, ...props });

it('takes several, in the order in which they were chosen', async () => {
  const screen = await open([]);
  await screen.choose('Second');
  await screen.choose(/^First/);
  expect(screen.value()).toEqual(['B', 'A']);
});

it('takes one away and leaves the others', async () => {
  const screen = await open(['A', 'B']);
  await screen.choose(/^First/, false);
  expect(screen.value()).toEqual(['B']);
  expect(screen.getByLabel('Second').checked).toBe(true);
});

it('follows what the form sets', async () => {
  const screen = await open(['A']);
  screen.set([]);
  await screen.settle();
  expect(screen.getByLabel(/^First/).checked).toBe(false);
});

it('reads out with the question its hint and its problem', async () => {
  const screen = await open([], { hint: 'All that apply', error: 'Choose one', optional: true });
  expect(saidAt('Kind (optional)')).toBe('All that apply Error: Choose one');
  expect(screen.getByLabel('Second').ariaInvalid).toBe('true');
  expect(await screen.violations()).toEqual([]);
});

it('takes nothing while it is switched off', async () => {
  const screen = await open([], { disabled: true });
  await screen.choose('Second');
  expect(screen.value()).toEqual([]);
});

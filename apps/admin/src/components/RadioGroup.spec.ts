import { expect, it } from 'vitest';
import { showField } from '../testing/field.ts';
import { saidAt } from '../testing/forms.ts';
import RadioGroup from './RadioGroup.vue';

const options = [
  { value: 'A', label: 'First', hint: 'The usual one' },
  { value: 'B', label: 'Second' },
];
const open = (value: string, props: object = {}) =>
  showField(RadioGroup, value, { options, ...props });

it('takes one of several, and only one', async () => {
  const screen = await open('A');
  expect(screen.getByLabel(/^First/).checked).toBe(true);
  await screen.choose('Second');
  expect(screen.value()).toBe('B');
  expect(screen.getByLabel(/^First/).checked).toBe(false);
});

it('chooses nothing on its own', async () => {
  const screen = await open('');
  expect([screen.getByLabel(/^First/).checked, screen.getByLabel('Second').checked]).toEqual([
    false,
    false,
  ]);
});

it('says with a choice what it means', async () => {
  const screen = await open('');
  expect(screen.getByLabel('First The usual one').value).toBe('A');
});

it('reads out with the question its hint and its problem', async () => {
  const screen = await open('', { hint: 'As stated', error: 'Choose one' });
  expect(saidAt('Kind')).toBe('As stated Error: Choose one');
  expect(await screen.violations()).toEqual([]);
});

it('is a question of its own beside another with the same answers', async () => {
  const screen = await open('A');
  const other = await showField(RadioGroup, 'A', { options, name: 'other', label: 'Other' });
  const [, second] = other.allByRole('radio', { name: 'Second' });
  second?.click();
  await other.settle();
  expect(other.value()).toBe('B');
  expect(screen.value()).toBe('A');
  expect((screen.allByRole('radio', { name: /^First/ })[0] as HTMLInputElement).checked).toBe(true);
});

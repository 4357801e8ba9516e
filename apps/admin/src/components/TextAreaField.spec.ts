import { expect, it } from 'vitest';
import { showField } from '../testing/field.ts';
import { saidAt } from '../testing/forms.ts';
import TextAreaField from './TextAreaField.vue';

it('gives the form what is typed, line by line', async () => {
  const screen = await showField(TextAreaField, 'One');
  await screen.fill('Kind', 'One\nTwo');
  expect(screen.value()).toBe('One\nTwo');
});

it('reads out its hint and its problem', async () => {
  const screen = await showField(TextAreaField, '', { hint: 'In short', error: 'Say why' });
  expect(saidAt('Kind')).toBe('In short Error: Say why');
  expect(screen.getByLabel('Kind').ariaInvalid).toBe('true');
  expect(await screen.violations()).toEqual([]);
});

it('takes no text while it is switched off, and says that it may stay empty', async () => {
  const screen = await showField(TextAreaField, '', { disabled: true, optional: true });
  expect(screen.getByLabel('Kind (optional)').disabled).toBe(true);
});

it.each([
  [undefined, '4'],
  [2, '2'],
])('has room for as many lines as are usual: %s', async (rows, shown) => {
  const screen = await showField(TextAreaField, '', { rows });
  expect(screen.getByLabel('Kind').getAttribute('rows')).toBe(shown);
});

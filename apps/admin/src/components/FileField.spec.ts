import { expect, it } from 'vitest';
import { showField } from '../testing/field.ts';
import { saidAt } from '../testing/forms.ts';
import FileField from './FileField.vue';

const open = (props: object = {}) => showField(FileField, null, { accept: '.csv', ...props });
const pick = async (screen: Awaited<ReturnType<typeof open>>, files: File[]) => {
  const field = screen.getByLabel('Kind');
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.settle();
};

it('gives the form the file that is chosen, and nothing once it is taken back', async () => {
  const screen = await open();
  const file = new File(['urn'], 'schools.csv');
  await pick(screen, [file]);
  expect(screen.value()).toStrictEqual(file);
  await pick(screen, []);
  expect(screen.value()).toBeNull();
});

it('asks only for files of the kind that can be read', async () => {
  expect((await open()).getByLabel('Kind').accept).toBe('.csv');
});

it('reads out its hint and its problem', async () => {
  const screen = await open({ hint: 'From the register', error: 'Choose a file' });
  expect(saidAt('Kind')).toBe('From the register Error: Choose a file');
  expect(screen.getByLabel('Kind').ariaInvalid).toBe('true');
  expect(await screen.violations()).toEqual([]);
});

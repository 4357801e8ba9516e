import { expect, it } from 'vitest';
import { show } from '../testing/harness.ts';
import PrivacyPage from './PrivacyPage.vue';

const part = (heading: string): string => {
  const found = [...document.querySelectorAll('section')].find(
    (section) => section.querySelector('h2')?.textContent === heading,
  );
  return (found?.textContent ?? '').replaceAll(/\s+/g, ' ');
};

it('says that consent to support is not the ground on which a record is kept (CNS-5)', async () => {
  const screen = await show(PrivacyPage, { path: '/privacy' });
  expect(part('Consent is something else')).toContain(
    'It is not the ground on which the record is kept.',
  );
  expect(part('Consent is something else')).toContain('taken back at any time');
  expect(part('Why, and on what ground in law')).toContain('public task (UK GDPR Article 6(1)(e))');
  expect(await screen.violations()).toEqual([]);
});

it.each([
  ['What is kept', 'what was tried before'],
  ['Who sees what', 'A school sees its own students only'],
  ['Who sees what', 'to whom it was shown, is written down'],
  ['How long', '25 years from their birth'],
  ['Your rights', 'the answer is due in one month'],
  ['On this device', 'All of it is gone at sign-out.'],
])('says under "%s": %s', async (heading, words) => {
  await show(PrivacyPage, { path: '/privacy' });
  expect(part(heading)).toContain(words);
});

it('asks the graph nothing, so that anybody can read it', async () => {
  const screen = await show(PrivacyPage, { path: '/privacy' });
  expect(screen.operations).toEqual([]);
});

import { expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import RequestFormPage from './RequestFormPage.vue';

const form = (more: object = {}) => ({
  student: {
    ...{ id: 's1', displayName: 'Sam Invented', yearGroup: 8, viewerCanRecordConsent: true },
    school: { id: 'h1', name: 'Example School' },
    ...more,
  },
  viewer: {
    id: 'v1',
    centre: {
      ...{ id: 'c1', name: 'Example Support Centre' },
      settings: {
        ...{ consentValidMonths: 9, firstSessionWithinSchoolDays: 12, replyWithinSchoolDays: 7 },
      },
    },
  },
});
const open = (answer: Answer = form(), query = '') =>
  show(RequestFormPage, {
    path: `/students/s1/request-form${query}`,
    route: '/students/:id/request-form',
    answers: { RequestForm: answer },
  });
const part = (heading: string): Element => {
  const found = [...document.querySelectorAll('section')].find(
    (section) => section.querySelector('h2')?.textContent.trim() === heading,
  );
  if (found === undefined) throw new Error(`No part "${heading}"`);
  return found;
};
const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const linesOf = (heading: string) => [...part(heading).querySelectorAll('li')].map(words);

it('says whose form it is, from whom, and which version (SSR-5)', async () => {
  const screen = await open();
  expect(screen.getByRole('heading', { name: 'Single Service Request form' }).localName).toBe('h1');
  expect(screen.text()).toContain(
    'For Sam Invented, Year 8, Example School. Form version 2026-09.',
  );
  expect(screen.text()).toContain('Example Support Centre');
  expect(await screen.violations()).toEqual([]);
});

it('has an empty yes and no for each kind of support (CNS-1)', async () => {
  await open();
  expect(linesOf('The support').map((line) => line.split('.')[0])).toEqual([
    'One-to-one support',
    'Group work',
    'Respite',
  ]);
  for (const line of linesOf('The support')) expect(line).toMatch(/Yes ?No$/);
  expect(document.querySelectorAll('article input')).toHaveLength(0);
});

it('names each agency with what it may be told, and leaves room for others (SHR-1)', async () => {
  await open();
  const lines = linesOf('Sharing information');
  expect(lines).toHaveLength(13);
  expect(lines[0]).toMatch(/^School nurse ?Name and contact details ?Attendance ?Behaviour/);
  expect(lines[12]).toMatch(/^Another agency, by its name:/);
  for (const line of part('Sharing information').querySelectorAll('li'))
    expect(line.querySelectorAll('[aria-hidden].size-\\[1em\\]')).toHaveLength(5);
});

it('asks the student, and who signs as what and when (SSR-3, SSR-4)', async () => {
  await open();
  expect(words(part('What Sam Invented says'))).toContain('Agrees in part');
  const signature = words(part('Your signature'));
  for (const asked of ['Your name:', 'What you are to the student', 'Signature:', 'Date:'])
    expect(signature).toContain(asked);
  expect(words(part('Help with this form'))).toContain('With an interpreter');
});

it('says how to take it back and what happens next, by the settings of the centre', async () => {
  await open();
  expect(words(part('If you change your mind'))).toContain('for 9 months from the day you sign');
  const next = words(part('What happens next'));
  expect(next).toContain('answered within 7 school days');
  expect(next).toContain('within 12 school days');
});

it('says where to read on what ground a record is kept (CNS-5)', async () => {
  const screen = await open();
  expect(screen.getByRole('link', { name: /\/privacy$/ }).getAttribute('href')).toBe('/privacy');
});

it('is printed in large print where that is asked', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const screen = await open();
  await screen.press('Large print');
  expect(screen.router.currentRoute.value.query).toEqual({ type: 'large' });
  expect(document.querySelector('article')?.className).toContain('leaflet-large');
  await screen.press('Usual print');
  expect(document.querySelector('article')?.className).not.toContain('leaflet-large');
  await screen.press('Print the form');
  expect(print).toHaveBeenCalledOnce();
});

it('leads back to where it was opened', async () => {
  const screen = await open(form(), '?back=/referrals/drafts/d1/consent');
  expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe(
    '/referrals/drafts/d1/consent',
  );
});

it.each([
  ['nobody is there', { ...form(), student: null }],
  ['this person may record no consent', form({ viewerCanRecordConsent: false })],
])('is not there where %s', async (_why, answer) => {
  const screen = await open(answer);
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read', async () => {
  const screen = await open(new Fault('INTERNAL_SERVER_ERROR', 'INC-3'));
  expect(screen.getByRole('alert').textContent).toContain('INC-3');
});

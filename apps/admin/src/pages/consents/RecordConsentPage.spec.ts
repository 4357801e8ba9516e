import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import RecordConsentPage from './RecordConsentPage.vue';

const open = (query = '') =>
  show(RecordConsentPage, {
    path: `/students/s1/consent${query}`,
    route: '/students/:id/consent',
  });
const back = (screen: Awaited<ReturnType<typeof open>>) =>
  screen.getByRole('link', { name: 'Back' }).getAttribute('href');

it('asks for what stands on the form', async () => {
  const screen = await open();
  expect(screen.getByRole('heading').textContent).toBe('Record a request form');
  expect(back(screen)).toBe('/students/s1');
  expect(await screen.violations()).toEqual([]);
});

it('leads back to the draft from which it was opened', async () => {
  expect(back(await open('?back=/referrals/drafts/d1/consent'))).toBe(
    '/referrals/drafts/d1/consent',
  );
});

it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
  'leads to no foreign place: %s',
  async (place) => {
    expect(back(await open(`?back=${encodeURIComponent(place)}`))).toBe('/students/s1');
  },
);

import { afterEach, expect, it, vi } from 'vitest';
import { followTheme } from '../composables/useTheme.ts';
import { leaveTo } from '../server/sign-in-path.ts';
import { aViewer } from '../testing/fixtures.ts';
import { show } from '../testing/harness.ts';
import AccountPanel from './AccountPanel.vue';

vi.mock('../server/sign-in-path.ts', () => ({ leaveTo: vi.fn() }));
afterEach(() => localStorage.clear());

const open = (viewer = aViewer('SCHOOL_LEAD')) => show(AccountPanel, { props: { viewer } });

it('says who is signed in, as what, and at which school', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Robin ExampleSchool lead, Example School');
  expect(await screen.violations()).toEqual([]);
});

it('names no school for a person who belongs to none', async () => {
  expect((await open(aViewer('MANAGER'))).text()).toMatch(/^Robin ExampleManager ?Colours/);
});

it('leads to the change of the password', async () => {
  const screen = await open();
  expect(screen.getByRole('link', { name: 'Change password' }).getAttribute('href')).toBe(
    '/change-password',
  );
});

it('changes the colours at once, and keeps them on the device', async () => {
  followTheme();
  const screen = await open();
  await screen.fill('Colours', 'dark');
  expect(document.documentElement.classList.contains('dark')).toBe(true);
  expect(localStorage.getItem('outreach-theme')).toBe('dark');
  await screen.fill('Colours', 'system');
  expect(document.documentElement.classList.contains('dark')).toBe(false);
});

it('signs out', async () => {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
  vi.stubGlobal('fetch', fetching);
  const screen = await open();
  await screen.press('Sign out');
  await vi.waitFor(() => expect(leaveTo).toHaveBeenCalledWith('/sign-in'));
  expect(fetching).toHaveBeenCalledWith('/auth/sign-out', expect.anything());
});

import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { followTheme } from '../composables/useTheme.ts';
import { leaveTo } from '../server/sign-in-path.ts';
import { aViewer } from '../testing/fixtures.ts';
import { anOutboxStore, anUnsent } from '../testing/an-outbox.ts';
import { show } from '../testing/harness.ts';
import { sessionSaved } from '../testing/sessions.ts';
import { Fault, type Answer } from '../testing/test-client.ts';
import AccountPanel from './AccountPanel.vue';

vi.mock('../server/sign-in-path.ts', () => ({ leaveTo: vi.fn() }));
// Fetched on demand in the browser; here beforehand, so that no test waits for the compiler.
beforeAll(async () => {
  await import('../components/ConfirmDialog.vue');
  await import('../features/sessions/session.documents.ts');
});
afterEach(() => {
  localStorage.clear();
  vi.mocked(leaveTo).mockClear();
});

const open = (viewer = aViewer('SCHOOL_LEAD')) => show(AccountPanel, { props: { viewer } });

it('says who is signed in, as what, and at which school', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Robin ExampleSchool lead, Example School');
  expect(await screen.violations()).toEqual([]);
});

it('names no school for a person who belongs to none', async () => {
  expect((await open(aViewer('MANAGER'))).text()).toMatch(/^Robin ExampleManager ?Colours/);
});

it('leads to the change of the password and to what is said of privacy', async () => {
  const screen = await open();
  expect(screen.getByRole('link', { name: 'Change password' }).getAttribute('href')).toBe(
    '/change-password',
  );
  expect(screen.getByRole('link', { name: 'Privacy' }).getAttribute('href')).toBe('/privacy');
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

const withUnsent = (answer: Answer) =>
  show(AccountPanel, {
    props: { viewer: aViewer('OUTREACH_WORKER') },
    outbox: anOutboxStore(anUnsent()),
    answers: { RecordSession: answer },
  });

it('sends what waits before it signs out', async () => {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
  vi.stubGlobal('fetch', fetching);
  const screen = await withUnsent({ recordSession: sessionSaved() });
  await screen.press('Sign out');
  await vi.waitFor(() => expect(leaveTo).toHaveBeenCalledWith('/sign-in'));
  expect(screen.sent('RecordSession')).toHaveLength(1);
});

it('warns that what could not be sent would be lost, and signs out only when told to', async () => {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
  vi.stubGlobal('fetch', fetching);
  const screen = await withUnsent(new Fault('INTERNAL_SERVER_ERROR'));
  await screen.press('Sign out');
  await vi.waitFor(() => screen.getByRole('dialog'));
  expect(screen.text()).toContain('One record is only on this device.');
  expect(fetching).not.toHaveBeenCalled();
  await screen.press('Sign out and lose it');
  await vi.waitFor(() => expect(leaveTo).toHaveBeenCalledWith('/sign-in'));
});

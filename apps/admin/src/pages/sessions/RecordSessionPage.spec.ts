import { expect, it } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { show } from '../../testing/harness.ts';
import { aSession, sessionSaved } from '../../testing/sessions.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import RecordSessionPage from './RecordSessionPage.vue';

const open = (answer: Answer, path = '/sessions/e1/record') =>
  show(RecordSessionPage, {
    path,
    route: '/sessions/:id/record',
    answers: {
      SessionToRecord: answer,
      RecordSession: { recordSession: sessionSaved() },
      SessionNotHeld: { sessionNotHeld: sessionSaved({ standing: 'DID_NOT_HAPPEN' }) },
    },
  });

it('opens with who, when and how long, and goes back to the day when it is saved', async () => {
  const screen = await open({ session: aSession() });
  expect(screen.text()).toContain('One-to-one support, Monday 5 October 2026, 10:00 to 10:45');
  expect(screen.getByRole('group', { name: 'Sam Invented' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
  await screen.press('Save');
  expect(screen.router.currentRoute.value.fullPath).toBe('/day?on=2026-10-05');
  expect(currentNotices.value.map(({ words }) => words)).toEqual(['The session is recorded.']);
});

it('says that it was not held from the same page', async () => {
  const screen = await open({ session: aSession() }, '/sessions/e1/record?not-held=1');
  expect(screen.getByRole('heading', { name: 'It was not held' })).toBeTruthy();
  await screen.choose('The worker was away');
  await screen.press('It was not held');
  expect(screen.router.currentRoute.value.path).toBe('/day');
  const back = await open({ session: aSession() });
  expect(back.allByRole('link', { name: 'It was not held' })).toHaveLength(1);
});

it('leads to the session whoever may not record it', async () => {
  const screen = await open({ session: aSession({ viewerCanRecord: false }) });
  expect(screen.getByRole('link', { name: 'Look at the session' }).getAttribute('href')).toBe(
    '/sessions/e1',
  );
  expect(screen.allByRole('button')).toEqual([]);
});

it('says the same of a session that is not there and of one that is not yours', async () => {
  expect((await open({ session: null })).getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-5') : { session: aSession() },
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-5');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Record a session' })).toBeTruthy();
});

import { expect, it } from 'vitest';
import { anEvent } from '../../testing/casework.ts';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { aSession, heldMeanwhile, someAdvice } from '../../testing/sessions.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import SessionPage from './SessionPage.vue';

const history = { nodes: [anEvent({ event: 'SESSION_HELD' })] };
const open = (answer: Answer, role: Parameters<typeof aViewer>[0] = 'OUTREACH_WORKER') =>
  show(SessionPage, {
    path: '/sessions/e1',
    route: '/sessions/:id',
    viewer: aViewer(role),
    answers: { SessionPage: answer },
  });
const one = (session: object) => ({ session: { ...session, history } });

it('says what was planned, what became of it, who came and what happened', async () => {
  const screen = await open(one(heldMeanwhile()));
  const heads = screen.allByRole('heading').map(({ textContent }) => textContent.trim());
  expect(heads).toEqual([
    'One-to-one support',
    'The plan',
    'What became of it',
    'Students',
    'What happened',
  ]);
  expect(screen.text()).toContain('Example School, with Robin Example');
  expect(screen.text()).toContain('Session held');
  expect(screen.getByRole('link', { name: 'My day' }).getAttribute('href')).toBe(
    '/day?on=2026-10-05',
  );
  expect(await screen.violations()).toEqual([]);
});

it('leads everybody but a worker back to the school', async () => {
  const screen = await open(one(aSession({ viewerCanRecord: false })), 'SCHOOL_LEAD');
  expect(screen.getByRole('link', { name: 'Example School' }).getAttribute('href')).toBe(
    '/schools/h1',
  );
  expect(screen.allByRole('link', { name: 'Record it' })).toEqual([]);
});

it('says of advice that it became a referral', async () => {
  const screen = await open(one(someAdvice({ promoted: true, viewerCanPromote: false })));
  expect(screen.text()).toContain('This advice became a referral');
  expect(screen.allByRole('button', { name: 'Make it a referral' })).toEqual([]);
});

it('says the same of a session that is not there and of one that is not yours', async () => {
  expect((await open({ session: null })).getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-6') : one(aSession()),
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-6');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'The plan' })).toBeTruthy();
});

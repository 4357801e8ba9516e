import { afterEach, expect, it, vi } from 'vitest';
import { leaveTo } from '../server/sign-in-path.ts';
import { problemsSaid, saidAt } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import { answerRoutes, no, yes } from '../testing/own-server.ts';
import WelcomePage from './WelcomePage.vue';

vi.mock('../server/sign-in-path.ts', () => ({ leaveTo: vi.fn() }));
afterEach(() => history.replaceState(null, '', '/'));

const open = async (
  invitation: ReturnType<typeof yes> | undefined = yes(),
  redeem: ReturnType<typeof yes> = yes(),
) => {
  history.replaceState(null, '', '/welcome#token=abc');
  const server = answerRoutes({ '/auth/invitation': invitation, '/auth/redeem': redeem });
  return { ...(await show(WelcomePage, { path: '/welcome' })), server };
};
const start = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.fill('Password', 'three invented words');
  await screen.press('Start');
};

it('takes the token out of the address, and asks whether the invitation holds', async () => {
  const screen = await open();
  expect(location.hash).toBe('');
  expect(screen.server.sent('/auth/invitation')).toEqual([{ token: 'abc' }]);
  expect(await screen.violations()).toEqual([]);
});

it('redeems the invitation with the password, and leaves for Home', async () => {
  const screen = await open();
  await start(screen);
  expect(screen.server.sent('/auth/redeem')).toEqual([
    { token: 'abc', password: 'three invented words' },
  ]);
  expect(leaveTo).toHaveBeenLastCalledWith('/');
});

it('says that the invitation is used up, and asks for no password', async () => {
  const screen = await open(no('INVITATION_NOT_VALID'));
  expect(screen.getByRole('alert').textContent).toBe(
    'This invitation has been used or has run out. Ask for a new one.',
  );
  expect(screen.allByRole('button')).toEqual([]);
});

it('tries again from here when no answer came, since the address no longer holds the token', async () => {
  const screen = await open(no('INTERNAL_SERVER_ERROR', 500));
  expect(screen.getByRole('alert').textContent).toContain('Something went wrong at our end.');
  const server = answerRoutes({ '/auth/invitation': yes() });
  await screen.press('Try again');
  expect(server.sent('/auth/invitation')).toEqual([{ token: 'abc' }]);
  expect(screen.getByLabel('Password').value).toBe('');
});

it('asks for a password before it sends anything', async () => {
  const screen = await open();
  await screen.press('Start');
  expect(problemsSaid()).toEqual(['Choose a password']);
  expect(screen.server.sent('/auth/redeem')).toEqual([]);
});

it.each([
  ['PASSWORD_TOO_SHORT', 'at least 12 characters'],
  ['PASSWORD_TOO_COMMON', 'well known'],
])('says at the field what is wrong with the password: %s', async (code, words) => {
  vi.mocked(leaveTo).mockClear();
  const screen = await open(yes(), no(code));
  await start(screen);
  expect(problemsSaid()[0]).toContain(words);
  expect(saidAt('Password')).toContain(words);
  expect(leaveTo).not.toHaveBeenCalled();
});

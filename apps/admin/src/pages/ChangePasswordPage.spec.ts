import { expect, it } from 'vitest';
import { currentNotices } from '../composables/useNotices.ts';
import { problemsSaid, saidAt } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import { answerRoutes, no, yes } from '../testing/own-server.ts';
import ChangePasswordPage from './ChangePasswordPage.vue';

const open = async (answer = yes()) => {
  const server = answerRoutes({ '/auth/password': answer });
  return { ...(await show(ChangePasswordPage, { path: '/change-password' })), server };
};
const send = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.fill('Present password', 'three invented words');
  await screen.fill('New password', 'four quite other words');
  await screen.press('Change password');
};

it('changes the password, goes Home and says so', async () => {
  const screen = await open();
  expect(await screen.violations()).toEqual([]);
  await send(screen);
  expect(screen.server.sent('/auth/password')).toEqual([
    { current: 'three invented words', next: 'four quite other words' },
  ]);
  expect(screen.router.currentRoute.value.path).toBe('/');
  expect(currentNotices.value.map(({ words }) => words)).toEqual(['Your password is changed.']);
});

it('never shows what is typed, and lets the browser keep it', async () => {
  const screen = await open();
  const present = screen.getByLabel('Present password');
  const next = screen.getByLabel('New password');
  expect([present.type, next.type]).toEqual(['password', 'password']);
  expect([present.autocomplete, next.autocomplete]).toEqual(['current-password', 'new-password']);
});

it('asks for both before it sends anything', async () => {
  const screen = await open();
  await screen.press('Change password');
  expect(problemsSaid()).toEqual(['Enter your present password', 'Enter a new password']);
  expect(saidAt('New password')).toContain('Error: Enter a new password');
  expect(screen.server.sent('/auth/password')).toEqual([]);
});

it.each([
  ['SIGN_IN_FAILED', 'Present password', 'New password', 'Your present password is not right.'],
  ['PASSWORD_TOO_COMMON', 'New password', 'Present password', 'well known'],
  ['PASSWORD_TOO_SHORT', 'New password', 'Present password', 'at least 12 characters'],
])('says %s at %s', async (code, at, notAt, words) => {
  const screen = await open(no(code));
  await send(screen);
  expect(problemsSaid()[0]).toContain(words);
  expect(saidAt(at)).toContain(words);
  expect(saidAt(notAt)).not.toContain(words);
});

it.each([
  ['TOO_MANY_ATTEMPTS', 'Too many attempts'],
  ['BAD_REQUEST', 'too long'],
  ['UNAUTHENTICATED', 'signed out'],
  ['INTERNAL_SERVER_ERROR', 'Something went wrong at our end'],
])('says %s at neither field, since neither is wrong', async (code, words) => {
  const screen = await open(no(code));
  await send(screen);
  expect(problemsSaid()[0]).toContain(words);
  expect(screen.getByRole('alert').querySelectorAll('a')).toHaveLength(0);
  expect(saidAt('Present password')).not.toContain('Error');
  expect(saidAt('New password')).not.toContain('Error');
});

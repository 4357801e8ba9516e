import { expect, it, vi } from 'vitest';
import { leaveTo } from '../server/sign-in-path.ts';
import { problemsSaid, saidAt } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import { answerRoutes, no, yes } from '../testing/own-server.ts';
import SignInPage from './SignInPage.vue';

vi.mock(import('../server/sign-in-path.ts'), async (original) => ({
  ...(await original()),
  leaveTo: vi.fn(),
}));

const demo = yes({
  password: 'three invented words',
  accounts: [
    { email: 'lead@example.org', name: 'Invented Lead', role: 'SCHOOL_LEAD', school: 'The Priory' },
  ],
});
const open = async (answer = yes(), more: Parameters<typeof answerRoutes>[0] = {}, path = '') => {
  const server = answerRoutes({ '/auth/sign-in': answer, ...more });
  return { ...(await show(SignInPage, { path: `/sign-in${path}` })), server };
};
const fillIn = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.fill('Email address', 'lead@example.org');
  await screen.fill('Password', 'wrong horse battery');
};

it('signs in and leaves for Home by a page load', async () => {
  const screen = await open();
  expect(await screen.violations()).toEqual([]);
  await fillIn(screen);
  await screen.press('Sign in');
  expect(screen.server.sent('/auth/sign-in')).toEqual([
    { email: 'lead@example.org', password: 'wrong horse battery' },
  ]);
  expect(leaveTo).toHaveBeenLastCalledWith('/');
});

it('tells a parent or a young person to ask the school (REF-2)', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Only a school can refer. Ask your school to ask for support.');
  expect(screen.allByRole('link', { name: /refer/i })).toEqual([]);
});

it.each([
  ['/cases/k1', '/cases/k1'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
])('asked for %s goes to %s', async (asked, place) => {
  const screen = await open(yes(), {}, `?back=${encodeURIComponent(asked)}`);
  await fillIn(screen);
  await screen.press('Sign in');
  expect(leaveTo).toHaveBeenLastCalledWith(place);
});

it('asks for both before it sends anything', async () => {
  const screen = await open();
  await screen.press('Sign in');
  expect(problemsSaid()).toEqual(['Enter your email address', 'Enter your password']);
  expect(saidAt('Password')).toBe('Error: Enter your password');
  expect(screen.server.sent('/auth/sign-in')).toEqual([]);
});

it.each([
  ['SIGN_IN_FAILED', 'The email address or the password is not right.'],
  ['TOO_MANY_ATTEMPTS', 'Too many attempts. Wait a little and try again.'],
])('says %s in words and keeps what was typed', async (code, words) => {
  vi.mocked(leaveTo).mockClear();
  const screen = await open(no(code));
  await fillIn(screen);
  await screen.press('Sign in');
  expect(problemsSaid()).toEqual([words]);
  expect(screen.getByLabel('Email address').value).toBe('lead@example.org');
  expect(leaveTo).not.toHaveBeenCalled();
});

it('says that no answer came', async () => {
  answerRoutes({});
  const screen = await show(SignInPage, { path: '/sign-in' });
  await screen.fill('Email address', 'lead@example.org');
  await screen.fill('Password', 'wrong horse battery');
  await screen.press('Sign in');
  expect(problemsSaid()[0]).toContain('No answer came.');
});

it('offers no account where there are no invented data', async () => {
  const screen = await open(yes(), { '/auth/demo-accounts': no('NOT_FOUND', 404) });
  expect(screen.allByRole('heading').map(({ textContent }) => textContent)).toEqual(['Sign in']);
});

it('fills in an invented account that is chosen, and waits at the button', async () => {
  const screen = await open(yes(), { '/auth/demo-accounts': demo });
  await screen.press(/^School lead/);
  expect(screen.getByLabel('Email address').value).toBe('lead@example.org');
  expect(screen.getByLabel('Password').value).toBe('three invented words');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sign in' }));
  expect(screen.server.sent('/auth/sign-in')).toEqual([]);
});

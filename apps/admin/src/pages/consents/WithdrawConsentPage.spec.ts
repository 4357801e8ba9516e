import { expect, it } from 'vitest';
import { aConsent, aPreview, conflict, consents } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import WithdrawConsentPage from './WithdrawConsentPage.vue';

const student = (...forms: object[]) => ({
  student: { id: 's1', displayName: 'Invented Student', ...consents(...forms) },
});
const open = (page: Answer = student(aConsent()), more: Record<string, Answer> = {}, id = 'c1') =>
  show(WithdrawConsentPage, {
    path: `/students/s1/consents/${id}/withdraw`,
    route: '/students/:studentId/consents/:id/withdraw',
    answers: { WithdrawConsentPage: page, WithdrawalPreview: aPreview(), ...more },
  });

it('names the student and the form, and shows what follows', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Invented Student: support');
  expect(screen.getByRole('heading', { name: 'Withdraw consent' }).localName).toBe('h1');
  expect(screen.text()).toContain('One-to-one support stops');
  expect(screen.getByRole('link', { name: 'Back to the student' }).getAttribute('href')).toBe(
    '/students/s1',
  );
  expect(await screen.violations()).toEqual([]);
});

it('after a conflict loads what the other person saved and sends the new version', async () => {
  let version = 5;
  const screen = await open(() => student(aConsent({ version })), {
    WithdrawConsent: { withdrawConsent: conflict },
  });
  await screen.fill('Who withdraws it?', 'Invented Parent');
  await screen.choose('In person');
  await screen.press('Record the withdrawal');
  version = 9;
  await screen.press('Load what they saved');
  await screen.press('Record the withdrawal');
  expect(screen.getByLabel('Who withdraws it?').value).toBe('Invented Parent');
  expect(screen.sent('WithdrawConsent')).toMatchObject([
    { input: { expectedVersion: 5 } },
    { input: { expectedVersion: 9 } },
  ]);
});

it.each([
  ['a student who is not there', { student: null }, 'c1'],
  ['a form of somebody else', student(aConsent()), 'c7'],
  [
    'a form that the person may not withdraw',
    student(aConsent({ viewerCanWithdraw: false })),
    'c1',
  ],
])('does not tell %s from nothing', async (_what, answer, id) => {
  const screen = await open(answer, {}, id);
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-5') : student(aConsent()),
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-5');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Withdraw consent' }).localName).toBe('h1');
});

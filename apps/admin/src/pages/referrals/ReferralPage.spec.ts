import { expect, it } from 'vitest';
import { anEvent, workers } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import { aReferral, aStatement } from '../../testing/referrals.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import ReferralPage from './ReferralPage.vue';

const page = (more: object = {}) => ({
  referral: {
    ...aReferral({ statement: aStatement({ strengths: 'Kind to younger ones' }), ...more }),
    history: { nodes: [anEvent({ event: 'REFERRAL_SUBMITTED' })] },
  },
});
const open = (answer: Answer = page(), query = '') =>
  show(ReferralPage, {
    path: `/referrals/r1${query}`,
    route: '/referrals/:id',
    answers: { ReferralPage: answer, Workers: workers },
  });

it('says who is referred by whom, what the school says, and how long there is to answer', async () => {
  const screen = await open(
    page({ urgent: true, signedOffBy: { id: 'l1', name: 'Invented Lead' } }),
  );
  expect(screen.getByRole('heading', { name: 'Sam Invented' }).localName).toBe('h1');
  expect(screen.text()).toContain('Referral R-ABC234, Year 8, Example School');
  expect(screen.text()).toContain(
    'Sent by Invented Referrer, 20 November 2026 at 09:00, signed off by Invented Lead',
  );
  expect(screen.text()).toContain('Kind to younger ones');
  expect(screen.text()).toContain('Cannot wait');
  expect(screen.text()).toContain('6 school days left');
  expect(screen.getByRole('list', { name: 'History of this referral' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
});

it('is known by its number where the name is withheld, and says why', async () => {
  const screen = await open(page({ student: null, nameWithheld: true }));
  expect(screen.getByRole('heading', { name: 'R-ABC234' }).localName).toBe('h1');
  expect(screen.text()).toContain('Consent is still being sought.');
});

it('runs no clock once it is decided', async () => {
  const screen = await open(page({ status: 'ACCEPTED' }));
  expect(screen.text()).not.toContain('school days left');
});

it('shows what was said before the answer beside what is said now', async () => {
  const submission = (id: string, strengths: string) => ({
    id,
    number: 1,
    submittedAt: '2026-11-10T09:00:00Z',
    answer: null,
    statement: aStatement({ strengths }),
  });
  const screen = await open(
    page({
      submissions: {
        nodes: [submission('b2', 'Kind to younger ones'), submission('b1', 'Runs fast')],
      },
    }),
  );
  expect(screen.getByRole('heading', { name: 'Before the answer' })).toBeTruthy();
  expect(screen.text()).toContain('Runs fast');
});

it('says nothing of before where it was sent once', async () => {
  expect((await open()).allByRole('heading', { name: 'Before the answer' })).toEqual([]);
});

it('gives the number to quote to a person who has just sent it', async () => {
  const screen = await open(page(), '?sent=1');
  expect(screen.getByRole('status').textContent).toContain('The number to quote is R-ABC234');
});

it('says nothing of sending to anybody who comes later', async () => {
  expect((await open()).allByRole('status')).toEqual([]);
});

it('offers what the service says that this person may do', async () => {
  const screen = await open(page({ viewerCanReturn: true }));
  expect(screen.allByRole('button', { name: 'Ask the school something' })).toHaveLength(1);
});

it('says the same of a referral that is not there and of one that is not yours', async () => {
  const screen = await open({ referral: null });
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() => (failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-2') : page()));
  expect(screen.getByRole('alert').textContent).toContain('INC-2');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Sam Invented' })).toBeTruthy();
});

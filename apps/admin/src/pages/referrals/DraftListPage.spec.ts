import { expect, it } from 'vitest';
import { aPage } from '../../testing/fixtures.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import DraftListPage from './DraftListPage.vue';

const row = (more: object = {}) => ({
  id: 'd1',
  savedAt: '2026-11-20T09:00:00Z',
  purgeOn: '2027-02-20',
  signedOffAt: null,
  student: { id: 's1', displayName: 'Sam Invented', yearGroup: 8 },
  author: { id: 'f1', name: 'Invented Referrer' },
  outstandingRequirements: [
    { code: 'STRENGTHS_MISSING', blocking: true },
    { code: 'TOO_FEW_KINDS', blocking: false },
  ],
  ...more,
});
const open = (answer: Answer = { referralDrafts: aPage([row()]) }, path = '') =>
  show(DraftListPage, {
    path: `/referrals/drafts${path}`,
    answers: { ReferralDraftList: answer },
  });

it('lists what is being written, by whom, what is missing and when it goes', async () => {
  const screen = await open();
  const [, line = ''] = linesIn('row');
  expect(line).toContain('Begun by Invented Referrer Still missing 1');
  expect(line).toContain('Deleted if not sent 20 Feb 2027');
  expect(screen.getByRole('link', { name: 'Sam Invented' }).getAttribute('href')).toBe(
    '/referrals/drafts/d1',
  );
  expect(await screen.violations()).toEqual([]);
});

it('says which is ready, and whose author has left', async () => {
  await open({
    referralDrafts: aPage([
      row({ author: null, outstandingRequirements: [{ code: 'TOO_FEW_KINDS', blocking: false }] }),
    ]),
  });
  expect(linesIn('row')[1]).toContain('Somebody who has left Still missing Ready to send');
});

it('turns the page', async () => {
  const screen = await open({ referralDrafts: aPage([row()], true) });
  await screen.press('Next page');
  expect(screen.sent('ReferralDraftList').at(-1)).toEqual({ first: 50, after: 'end' });
});

it('says how one is begun where there is none', async () => {
  expect((await open({ referralDrafts: aPage([]) })).text()).toContain(
    'Open a student to begin a referral.',
  );
});

it('says that the list could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-2') : { referralDrafts: aPage([row()]) },
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-2');
  failing = false;
  await screen.press('Try again');
  expect(linesIn('rowheader')[0]).toContain('Sam Invented');
});

import { expect, it } from 'vitest';
import { aDraft } from '../../testing/a-draft.ts';
import { conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aStatement } from '../../testing/referrals.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import CheckAnswersPage from './CheckAnswersPage.vue';

const ready = (more: object = {}) =>
  aDraft({
    outstandingRequirements: [],
    statement: aStatement({ strengths: 'Kind to younger ones' }),
    ...more,
  });
const sent = {
  submitReferral: {
    __typename: 'SubmitReferralSuccess',
    referral: { id: 'r7', reference: 'R-ABC234' },
    warnings: [],
  },
};
const open = (page: Answer = { referralDraft: ready() }, answer: Answer = sent) =>
  show(CheckAnswersPage, {
    path: '/referrals/drafts/draft-1/check',
    route: '/referrals/drafts/:id/check',
    answers: { ReferralDraftPage: page, SubmitReferral: answer },
  });

it('shows all that will be sent, sends what was read, and goes to the referral', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Kind to younger ones');
  expect(screen.text()).toContain('The centre answers within ten school days.');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Send the referral');
  expect(screen.sent('SubmitReferral')).toMatchObject([
    { input: { draftId: 'draft-1', expectedVersion: 1 } },
  ]);
  expect(screen.router.currentRoute.value.fullPath).toBe('/referrals/r7?sent=1');
});

it('sends nothing while something stands in the way', async () => {
  const screen = await open({ referralDraft: aDraft() });
  await screen.press('Send the referral');
  expect(screen.operations).toEqual(['ReferralDraftPage']);
  expect(screen.getByRole('link', { name: 'Write what the student is good at' })).toBeTruthy();
});

it('sends what only deserves a look', async () => {
  const screen = await open({
    referralDraft: ready({
      outstandingRequirements: [
        { code: 'TOO_FEW_KINDS', section: 'PRIOR_INTERVENTIONS', field: null, blocking: false },
      ],
    }),
  });
  await screen.press('Send the referral');
  expect(screen.sent('SubmitReferral')).toHaveLength(1);
});

it('offers no sending to a person who may not send, and does not say that they can', async () => {
  const screen = await open({ referralDraft: ready({ viewerCanSubmit: false }) });
  expect(screen.allByRole('button', { name: 'Send the referral' })).toEqual([]);
  expect(screen.text()).not.toContain('You can send it');
});

it('says why the rules refuse it, with the focus on what is said', async () => {
  const screen = await open(undefined, { submitReferral: refused('OPEN_REFERRAL_EXISTS') });
  await screen.press('Send the referral');
  expect(problemsSaid()).toEqual(['The student has an open referral already']);
});

it('says that no answer came, and sends it again under the same key', async () => {
  const screen = await open(undefined, () => new Fault('NETWORK'));
  await screen.press('Send the referral');
  expect(problemsSaid()[0]).toContain('No answer came.');
  await screen.press('Send the referral');
  const keys = (screen.sent('SubmitReferral') as { input: { idempotencyKey: string } }[]).map(
    ({ input }) => input.idempotencyKey,
  );
  expect(new Set(keys).size).toBe(1);
});

it('sends nothing unread: after a conflict it shows and sends what the other person saved', async () => {
  let stored = ready();
  const screen = await open(() => ({ referralDraft: stored }), { submitReferral: conflict });
  await screen.press('Send the referral');
  stored = ready({ version: 9, statement: aStatement({ strengths: 'Good with animals' }) });
  await screen.press('Load what they saved');
  expect(screen.text()).toContain('Good with animals');
  await screen.press('Send the referral');
  expect(screen.sent('SubmitReferral')).toMatchObject([
    { input: { expectedVersion: 1 } },
    { input: { expectedVersion: 9 } },
  ]);
});

it('says the same of a draft that is gone and of one that is not yours', async () => {
  const screen = await open({ referralDraft: null });
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

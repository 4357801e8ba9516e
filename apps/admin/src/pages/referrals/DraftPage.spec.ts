import { expect, it, vi } from 'vitest';
import { aDraft } from '../../testing/a-draft.ts';
import { conflict } from '../../testing/casework.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { isLeading } from '../../testing/screen.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import DraftPage from './DraftPage.vue';

const open = (answer: Answer = { referralDraft: aDraft() }, more: Record<string, Answer> = {}) =>
  show(DraftPage, {
    path: '/referrals/drafts/draft-1',
    route: '/referrals/drafts/:id',
    answers: { ReferralDraftPage: answer, ...more },
  });

it('lists the sections, how far each is, and what is missing where', async () => {
  const screen = await open();
  expect(screen.getByRole('heading', { name: 'Refer Amy Invented' }).localName).toBe('h1');
  expect(screen.text()).toContain('Deleted on 20 February 2027 if it is not sent.');
  expect(linesIn('listitem').slice(0, 2)).toEqual([
    'Reasons Complete',
    'Strengths and views Not started',
  ]);
  expect(screen.getByRole('link', { name: 'Strengths and views' }).getAttribute('href')).toBe(
    '/referrals/drafts/draft-1/strengths',
  );
  expect(
    screen.getByRole('link', { name: 'Write what the student is good at' }).getAttribute('href'),
  ).toBe('/referrals/drafts/draft-1/strengths');
  expect(await screen.violations()).toEqual([]);
});

it.each([
  ['stands out once nothing is missing', [], true],
  ['waits while something is missing', aDraft().outstandingRequirements, false],
])('leads to the check, which %s', async (_what, outstandingRequirements, leads) => {
  const screen = await open({ referralDraft: aDraft({ outstandingRequirements }) });
  const check = screen.getByRole('link', { name: 'Check your answers' });
  expect(check.getAttribute('href')).toBe('/referrals/drafts/draft-1/check');
  expect(isLeading(check)).toBe(leads);
});

it('offers no deletion to a person who may not delete', async () => {
  const screen = await open({ referralDraft: aDraft({ viewerCanDiscard: false }) });
  expect(screen.allByRole('button', { name: 'Delete this referral' })).toEqual([]);
});

it('reads it again where somebody else has changed what is to be deleted', async () => {
  let version = 1;
  const screen = await open(() => ({ referralDraft: aDraft({ version }) }), {
    DiscardReferralDraft: { discardReferralDraft: conflict },
  });
  version = 9;
  for (let again = 0; again < 2; again += 1) {
    await screen.press('Delete this referral');
    await vi.waitFor(() => screen.getByRole('button', { name: 'Delete the referral' }));
    await screen.press('Delete the referral');
    await vi.waitFor(() => expect(screen.allByRole('dialog')).toEqual([]));
  }
  expect(screen.sent('DiscardReferralDraft')).toMatchObject([
    { input: { expectedVersion: 1 } },
    { input: { expectedVersion: 9 } },
  ]);
});

it('says the same of a draft that is gone and of one that is not yours', async () => {
  const screen = await open({ referralDraft: null });
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-2') : { referralDraft: aDraft() },
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-2');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Refer Amy Invented' })).toBeTruthy();
});

import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../../composables/useNotices.ts';
import { aDraft } from '../../../testing/a-draft.ts';
import { conflict } from '../../../testing/casework.ts';
import { refused } from '../../../testing/fixtures.ts';
import { show } from '../../../testing/harness.ts';
import SignOffSection from './SignOffSection.vue';

const open = (more: object = {}, answer: object = {}, on: object = {}) =>
  show(SignOffSection, {
    props: { draft: aDraft({ viewerCanSignOff: true, ...more }), ...on },
    answers: { SignOffReferralDraft: { signOffReferralDraft: answer } },
  });
const signOff = 'Sign off this referral';

it('signs off what was read', async () => {
  const screen = await open({}, { __typename: 'ReferralDraftSuccess', referralDraft: aDraft() });
  await screen.press(signOff);
  expect(screen.sent('SignOffReferralDraft')).toMatchObject([
    { input: { draftId: 'draft-1', expectedVersion: 1 } },
  ]);
  expect(currentNotices.value.map(({ words }) => words)).toEqual(['The referral is signed off.']);
});

it('tells a referrer who signs it off, and offers nothing', async () => {
  const screen = await open({ viewerCanSignOff: false });
  expect(screen.text()).toContain('Your school lead finds it on their home page.');
  expect(screen.allByRole('button')).toEqual([]);
});

it('says who signed it off and when, and what ends it', async () => {
  const screen = await open({
    signedOffAt: '2026-11-20T09:00:00Z',
    signedOffBy: { id: 'l1', name: 'Invented Lead' },
  });
  expect(screen.text()).toContain('Signed off by Invented Lead, 20 November 2026 at 09:00.');
  expect(screen.text()).toContain('A change after this needs a new sign-off.');
  expect(screen.allByRole('button')).toEqual([]);
  expect(await screen.violations()).toEqual([]);
});

it('says why it cannot be signed off', async () => {
  const screen = await open({}, refused('ALREADY_SIGNED_OFF'));
  await screen.press(signOff);
  expect(screen.getByRole('alert').textContent).toBe('The referral is signed off already.');
});

it('signs off nothing that was changed meanwhile, and has it read again', async () => {
  const onReload = vi.fn();
  const screen = await open({}, conflict, { onReload });
  await screen.press(signOff);
  expect(screen.getByRole('alert').textContent).toContain('Someone else changed this first.');
  expect(onReload).toHaveBeenCalledOnce();
});

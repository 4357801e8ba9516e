import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { conflict } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import DiscardDraft from './DiscardDraft.vue';

const open = async (answer: object = {}, on: object = {}) => {
  const screen = await show(DiscardDraft, {
    props: { draftId: 'd1', version: 3, ...on },
    answers: { DiscardReferralDraft: { discardReferralDraft: answer } },
  });
  await screen.press('Delete this referral');
  await vi.waitFor(() => screen.getByRole('dialog', { name: 'Delete this referral?' }));
  return screen;
};
const told = () => currentNotices.value.map(({ words }) => words);

it('asks first, and says what is gone and what stays', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Everything that was typed is gone.');
  expect(screen.operations).toEqual([]);
  await screen.press('Cancel');
  await vi.waitFor(() => expect(screen.allByRole('dialog')).toEqual([]));
  expect(screen.operations).toEqual([]);
});

it('deletes what was read, goes to the list and says so', async () => {
  const screen = await open({ __typename: 'DiscardReferralDraftSuccess', discardedId: 'd1' });
  await screen.press('Delete the referral');
  expect(screen.sent('DiscardReferralDraft')).toMatchObject([
    { input: { draftId: 'd1', expectedVersion: 3 } },
  ]);
  expect(screen.router.currentRoute.value.path).toBe('/referrals/drafts');
  expect(told()).toEqual(['The referral was deleted.']);
});

it('deletes nothing that somebody else has changed, and has it read again', async () => {
  const onReload = vi.fn();
  const screen = await open(conflict, { onReload });
  await screen.press('Delete the referral');
  expect(screen.router.currentRoute.value.path).toBe('/');
  expect(told()[0]).toContain('Someone else changed this first.');
  expect(onReload).toHaveBeenCalledOnce();
});

import { expect, it, vi } from 'vitest';
import { workers } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import { aReferral, referralSaved } from '../../testing/referrals.ts';
import { isLeading } from '../../testing/screen.ts';
import ReferralActs from './ReferralActs.vue';

const open = (more: object = {}, props: object = {}) =>
  show(ReferralActs, {
    props: { referral: aReferral(more), ...props },
    answers: { Workers: workers, WithdrawReferral: { withdrawReferral: referralSaved() } },
  });
const offered = (screen: Awaited<ReturnType<typeof open>>) =>
  screen.allByRole('button').map(({ textContent }) => textContent.trim());

it('offers nothing to a person who may do nothing', async () => {
  const screen = await open();
  expect(offered(screen)).toEqual([]);
});

it.each([
  ['viewerCanAccept', 'Accept', 'Accept and open the case'],
  ['viewerCanReturn', 'Ask the school something', 'Return it with this question'],
  ['viewerCanDecline', 'Decline', 'Decline the referral'],
  ['viewerCanAnswer', 'Answer and send again', 'Answer and send again'],
  ['viewerCanChallenge', 'Challenge the decision', 'Challenge the decision'],
  ['viewerCanUpholdDecline', 'Uphold the decision', 'Uphold the decision'],
  ['viewerCanWithdraw', 'Withdraw the referral', 'Withdraw the referral'],
])('offers to a person of whom the service says %s: %s', async (may, label, submit) => {
  const screen = await open({ [may]: true });
  expect(offered(screen)).toEqual([label]);
  await screen.press(label);
  await vi.waitFor(() => screen.getByRole('dialog', { name: label }));
  expect(screen.getByRole('dialog').textContent).toContain('R-ABC234');
  expect(screen.getByRole('dialog').querySelector('[type=submit]')?.textContent).toContain(submit);
  expect(await screen.violations()).toEqual([]);
});

it.each([
  ['viewerCanDecline', 'Decline'],
  ['viewerCanUpholdDecline', 'Uphold the decision'],
  ['viewerCanWithdraw', 'Withdraw the referral'],
])('lets what ends a referral never lead, also alone: %s', async (may, label) => {
  const screen = await open({ [may]: true });
  expect(isLeading(screen.getByRole('button', { name: label }))).toBe(false);
});

it('lets accepting lead, and nothing beside it', async () => {
  const screen = await open({
    viewerCanAccept: true,
    viewerCanReturn: true,
    viewerCanDecline: true,
  });
  expect(
    screen
      .allByRole('button')
      .filter(isLeading)
      .map(({ textContent }) => textContent.trim()),
  ).toEqual(['Accept']);
});

it('reads the referral again once the act is done', async () => {
  const onReload = vi.fn();
  const screen = await open({ viewerCanWithdraw: true }, { onReload });
  await screen.press('Withdraw the referral');
  await vi.waitFor(() => screen.getByLabel('Why is it withdrawn?'));
  await screen.fill('Why is it withdrawn?', 'The family moves away');
  screen.getByRole('dialog').querySelector<HTMLElement>('[type=submit]')?.click();
  await screen.settle();
  expect(screen.sent('WithdrawReferral')).toMatchObject([
    { input: { referralId: 'r1', expectedVersion: 4, reason: 'The family moves away' } },
  ]);
  expect(onReload).toHaveBeenCalledOnce();
});

import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { referralSaved } from '../../testing/referrals.ts';
import DeclineReferralForm from './DeclineReferralForm.vue';

const open = (answer: object = referralSaved({ status: 'DECLINED' }), on: object = {}) =>
  show(DeclineReferralForm, {
    props: { referral: { id: 'r1', version: 4 }, ...on },
    answers: { DeclineReferral: { declineReferral: answer } },
  });
const fillIn = async (screen: Awaited<ReturnType<typeof open>>, advice: string) => {
  await screen.choose('No capacity');
  await screen.fill('What can the school try?', 'A mentor');
  await screen.choose(advice);
  await screen.press('Decline the referral');
};

it.each([
  ['Yes', true],
  ['No', false],
])('tells the service whether advice was offered: %s', async (chosen, adviceOffered) => {
  const onDone = vi.fn();
  const screen = await open(undefined, { onDone });
  await fillIn(screen, chosen);
  expect(screen.sent('DeclineReferral')).toMatchObject([
    { input: { reason: 'NO_CAPACITY', whatToTry: 'A mentor', adviceOffered } },
  ]);
  expect(onDone).toHaveBeenCalledOnce();
  expect(currentNotices.value.map(({ words }) => words)).toEqual(['The referral is declined.']);
});

it('shows at the field that the school has to be told what to try', async () => {
  const screen = await open(refused('WHAT_TO_TRY_MISSING', 'whatToTry'));
  await fillIn(screen, 'No');
  expect(problemsSaid()).toEqual(['Write what the school could try']);
  expect(saidAt('What can the school try?')).toContain('Write what the school could try');
});

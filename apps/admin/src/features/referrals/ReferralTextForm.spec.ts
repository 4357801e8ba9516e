import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { referralSaved } from '../../testing/referrals.ts';
import ReferralTextForm from './ReferralTextForm.vue';
import { textActs, type TextAct } from './text-acts.ts';

const open = (act: TextAct, sends: string, answer: object = referralSaved(), on: object = {}) =>
  show(ReferralTextForm, {
    props: { referral: { id: 'r1', version: 4 }, act: textActs[act], ...on },
    answers: { [sends]: { [sends.charAt(0).toLowerCase() + sends.slice(1)]: answer } },
  });

it.each([
  ['RETURN', 'ReturnReferral', 'The referral is with the school.'],
  ['ANSWER', 'AnswerReferral', 'The referral is with the centre again.'],
  ['CHALLENGE', 'ChallengeReferral', 'The centre will talk with you about it.'],
  ['UPHOLD', 'UpholdDecline', 'The decision stands.'],
  ['WITHDRAW', 'WithdrawReferral', 'The referral is withdrawn.'],
] as const)('says what follows, before and after: %s', async (act, sends, told) => {
  const onDone = vi.fn();
  const screen = await open(act, sends, undefined, { onDone });
  const { label, hint, submit } = textActs[act];
  expect(saidAt(label)).toBe(hint);
  await screen.fill(label, 'As agreed by telephone');
  await screen.press(submit);
  expect(screen.sent(sends)).toHaveLength(1);
  expect(onDone).toHaveBeenCalledOnce();
  expect(currentNotices.value.map(({ words }) => words)).toEqual([told]);
});

it('takes blanks for nothing written', async () => {
  const screen = await open('RETURN', 'ReturnReferral');
  await screen.fill('What do you ask the school?', '   ');
  await screen.press('Return it with this question');
  expect(problemsSaid()).toEqual(['Write something first']);
  expect(screen.operations).toEqual([]);
});

it('shows a refusal of the rules at the text', async () => {
  const screen = await open(
    'CHALLENGE',
    'ChallengeReferral',
    refused('ALREADY_CHALLENGED', 'grounds'),
  );
  await screen.fill('Why do you challenge the decision?', 'Once more');
  await screen.press('Challenge the decision');
  expect(problemsSaid()).toEqual(['The decision has been challenged once already']);
  expect(saidAt('Why do you challenge the decision?')).toContain('challenged once already');
});

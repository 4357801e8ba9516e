import { expect, it } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { refused } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import StartReferral from './StartReferral.vue';

const open = (draftId: string | null, answer: object = {}, leads = true) =>
  show(StartReferral, {
    props: { studentId: 's1', draftId, leads },
    answers: { StartReferralDraft: { startReferralDraft: answer } },
  });

it('begins a referral of the student and opens it', async () => {
  const screen = await open(null, {
    __typename: 'ReferralDraftSuccess',
    referralDraft: { id: 'd7' },
  });
  await screen.press('Refer this student');
  expect(screen.sent('StartReferralDraft')).toMatchObject([{ input: { studentId: 's1' } }]);
  expect(screen.router.currentRoute.value.path).toBe('/referrals/drafts/d7');
});

it.each([
  ['leads', true],
  ['does not lead where a case is open, since another referral joins it', false],
])('%s', async (_what, leads) => {
  const screen = await open(null, {}, leads);
  const { classList } = screen.getByRole('button', { name: 'Refer this student' });
  expect(classList.contains('bg-primary')).toBe(leads);
});

it('goes on with what was begun, and begins nothing', async () => {
  const screen = await open('d1');
  await screen.press('Go on with the referral', 'link');
  expect(screen.router.currentRoute.value.path).toBe('/referrals/drafts/d1');
  expect(screen.operations).toEqual([]);
});

it('stays where it is and says why it cannot be begun', async () => {
  const screen = await open(null, refused('OPEN_REFERRAL_EXISTS'));
  await screen.press('Refer this student');
  expect(screen.router.currentRoute.value.path).toBe('/');
  expect(currentNotices.value.map(({ words }) => words)).toEqual([
    'The student has an open referral already.',
  ]);
});

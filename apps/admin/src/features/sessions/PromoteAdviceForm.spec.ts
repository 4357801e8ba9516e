import { expect, it, vi } from 'vitest';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { someAdvice } from '../../testing/sessions.ts';
import PromoteAdviceForm from './PromoteAdviceForm.vue';

const found = {
  students: {
    nodes: [
      {
        id: 's1',
        displayName: 'Sam Invented',
        yearGroup: 8,
        school: { id: 'h1', name: 'Example School' },
      },
    ],
  },
};
const begun = {
  __typename: 'PromoteAdviceSuccess',
  referralDraft: { id: 'd1' },
  session: { id: 'e1', version: 1, promoted: true, viewerCanPromote: false },
};

async function open(answer: object) {
  const onDone = vi.fn();
  const screen = await show(PromoteAdviceForm, {
    props: { session: someAdvice(), onDone },
    answers: { StudentsToPick: found, PromoteAdvice: { promoteAdvice: answer } },
  });
  const choose = async () => {
    await screen.fill('Which student does the school want to refer?', 'sam');
    await vi.waitFor(() => screen.getByRole('button', { name: /Sam Invented/ }));
    await screen.press(/Sam Invented/);
  };
  return { ...screen, choose, onDone };
}

it('makes a referral of it, of a student of that school', async () => {
  const screen = await open(begun);
  expect(await screen.violations()).toEqual([]);
  await screen.press('Begin the referral');
  expect(problemsSaid()).toEqual(['Choose the student']);
  await screen.choose();
  await screen.press('Begin the referral');
  expect(screen.sent('StudentsToPick')).toEqual([{ search: 'sam', schoolId: 'h1' }]);
  expect(screen.sent('PromoteAdvice')).toMatchObject([
    { input: { sessionId: 'e1', expectedVersion: 1, studentId: 's1' } },
  ]);
  expect(screen.onDone).toHaveBeenCalledWith('d1');
});

it('keeps who was chosen when the rules say no', async () => {
  const screen = await open(refused('ADVICE_ALREADY_PROMOTED'));
  await screen.choose();
  await screen.press('Begin the referral');
  expect(problemsSaid()).toEqual(['This advice has become a referral already']);
  expect(screen.text()).toContain('Sam Invented');
});

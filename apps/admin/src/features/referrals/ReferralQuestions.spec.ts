import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import ReferralQuestions from './ReferralQuestions.vue';

const asked = {
  id: 'q1',
  question: 'What does the student say?',
  askedAt: '2026-11-20T09:00:00Z',
  answer: null,
  answeredAt: null,
};

it('shows a question that waits, and when it was asked', async () => {
  const screen = await show(ReferralQuestions, { props: { questions: [asked] } });
  expect(linesIn('listitem')).toEqual([
    'What does the student say? Asked 20 November 2026 at 09:00',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('shows what was answered under its question', async () => {
  const answered = {
    ...asked,
    answer: 'She wants a quiet place',
    answeredAt: '2026-11-23T10:30:00Z',
  };
  await show(ReferralQuestions, { props: { questions: [answered] } });
  expect(linesIn('listitem')[0]).toMatch(
    /She wants a quiet place Answered 23 November 2026 at 10:30$/,
  );
});

it('is not there where nothing was asked', async () => {
  const screen = await show(ReferralQuestions, { props: { questions: [] } });
  expect(screen.text()).toBe('');
});

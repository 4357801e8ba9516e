import { expect, it } from 'vitest';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aCaseWithPlan, aProfile } from '../../testing/plans.ts';
import type { Answer } from '../../testing/test-client.ts';
import WriteProfilePage from './WriteProfilePage.vue';

const mayWrite = (more: object = {}) => aCaseWithPlan({ viewerCanWritePlan: true, ...more });
const written = {
  WriteNeedsProfile: {
    writeNeedsProfile: {
      ...{ __typename: 'NeedsProfileSuccess', profile: aProfile({ version: 3 }), warnings: [] },
    },
  },
};
const open = (answer: Answer, more: Record<string, Answer> = written) =>
  show(WriteProfilePage, {
    path: '/cases/k1/plan/profile',
    route: '/cases/:id/plan/profile',
    answers: { CasePlan: answer, ...more },
  });

it('asks for strengths first, and sends nothing where nothing is known', async () => {
  const screen = await open(mayWrite({ needsProfile: null }));
  const asked = [...document.querySelectorAll('h2')].map((part) => part.textContent.trim());
  expect(asked[0]).toBe('Strengths');
  await screen.press('Write the profile');
  expect(problemsSaid()).toEqual(['Write what the student is good at']);
  expect(screen.operations).not.toContain('WriteNeedsProfile');
});

it('writes what is known with who says so; what is not known yet is left out', async () => {
  const screen = await open(mayWrite({ needsProfile: null }));
  await screen.fill('Strengths', 'Kind to younger students');
  await screen.fill('In the student’s own words (optional)', 'It is the noise.');
  await screen.fill('Who says so? (Strengths)', 'SCHOOL');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Write the profile');
  const common = { saidOn: expect.any(String) as string };
  expect(screen.sent('WriteNeedsProfile')).toMatchObject([
    {
      input: {
        ...{ caseId: 'k1', expectedVersion: 0, studentDeclined: false },
        statements: [
          { ...common, section: 'STRENGTHS', text: 'Kind to younger students', saidBy: 'SCHOOL' },
          { ...common, section: 'OWN_WORDS', text: 'It is the noise.', saidBy: 'STUDENT' },
        ],
      },
    },
  ]);
  expect(screen.router.currentRoute.value.path).toBe('/cases/k1/plan');
});

it('points at a label while it is written, and sends it all the same (NEED-3)', async () => {
  const screen = await open(mayWrite({ needsProfile: null }));
  await screen.fill('Strengths', 'Never lazy in art');
  expect(screen.text()).toContain('“lazy” says what somebody is.');
  await screen.press('Write the profile');
  expect(screen.sent('WriteNeedsProfile')).toHaveLength(1);
});

it('keeps the day of what still stands, and gives today to what is said anew', async () => {
  const screen = await open(mayWrite());
  await screen.fill('In the student’s own words (optional)', 'It is better now.');
  await screen.press('Add a line: Strengths');
  await screen.fill('Strengths, line 2 (optional)', 'Fixes bikes');
  await screen.press('Write the profile');
  const [sent] = screen.sent('WriteNeedsProfile') as {
    input: { expectedVersion: number; statements: { text: string; saidOn: string }[] };
  }[];
  expect(sent?.input.expectedVersion).toBe(2);
  const days = Object.fromEntries(
    (sent?.input.statements ?? []).map(({ text, saidOn }) => [text, saidOn]),
  );
  expect(days['Draws well.']).toBe('2026-09-08');
  expect(days['It is better now.']).not.toBe('2026-09-09');
  expect(Object.keys(days)).toContain('Fixes bikes');
});

it('shows a refusal at the line that it is about, also where empty lines stand before it', async () => {
  const screen = await open(mayWrite({ needsProfile: null }), {
    WriteNeedsProfile: {
      writeNeedsProfile: refused('PROFILE_STATEMENT_MISSING', 'statements.1.text'),
    },
  });
  await screen.fill('Strengths', 'Kind');
  await screen.fill('What helps (optional)', 'A quiet word');
  await screen.press('Write the profile');
  expect(problemsSaid()).toEqual(['Write something, or take the line away']);
  const link = screen.getByRole('alert').querySelector('a');
  const field = document.getElementById(link?.hash.slice(1) ?? '');
  expect((field as HTMLTextAreaElement | null)?.value).toBe('A quiet word');
});

it('is no page for whoever may not write', async () => {
  const screen = await open(mayWrite({ viewerCanWritePlan: false }));
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

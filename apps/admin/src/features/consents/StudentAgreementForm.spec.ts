import { expect, it } from 'vitest';
import { today } from '../../components/dates.ts';
import { currentNotices } from '../../composables/useNotices.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import StudentAgreementForm from './StudentAgreementForm.vue';

const latest = { answer: 'AGREES_IN_PART', words: 'Not on Mondays', recordedOn: '2026-10-05' };
const saved = {
  recordStudentAgreement: {
    __typename: 'StudentSuccess',
    student: { id: 's1', studentAgreements: { nodes: [{ id: 'g1', ...latest }] } },
  },
};
const open = (answer: object = saved, said: object | null = null) =>
  show(StudentAgreementForm, {
    props: { studentId: 's1', latest: said },
    answers: { RecordStudentAgreement: answer },
  });
const question = 'What does the student say to this support?';
const words = "In the student's own words (optional)";

it('shows what the student said last, in the student’s words', async () => {
  const screen = await open(saved, latest);
  expect(screen.text()).toContain('Agrees in part, asked on 5 October 2026. Not on Mondays');
  expect(await screen.violations()).toEqual([]);
});

it('says that the student was not asked yet', async () => {
  expect((await open()).text()).toContain('Not recorded yet.');
});

it('records the answer of today, and is empty again for the next', async () => {
  const screen = await open();
  await screen.choose('Agrees in part');
  await screen.fill(words, 'Not on Mondays');
  await screen.press('Record the answer');
  expect(screen.sent('RecordStudentAgreement')).toEqual([
    {
      input: {
        studentId: 's1',
        answer: 'AGREES_IN_PART',
        words: 'Not on Mondays',
        recordedOn: today(),
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(screen.getByLabel(words).value).toBe('');
  expect(screen.getByLabel('Agrees in part').checked).toBe(false);
  expect(currentNotices.value.map((notice) => notice.words)).toEqual([
    "The student's answer is recorded.",
  ]);
});

it('records an answer without words', async () => {
  const screen = await open();
  await screen.choose('Does not agree');
  await screen.press('Record the answer');
  expect(screen.sent('RecordStudentAgreement')).toMatchObject([{ input: { words: null } }]);
});

it('asks for the answer before it sends anything', async () => {
  const screen = await open();
  await screen.press('Record the answer');
  expect(problemsSaid()).toEqual(['Choose what the student said']);
  expect(saidAt(question)).toBe('Error: Choose what the student said');
  expect(screen.operations).toEqual([]);
});

it('keeps what was typed when the rules say no', async () => {
  const screen = await open({ recordStudentAgreement: refused('NOT_ALLOWED_FOR_ROLE') });
  await screen.choose('Agrees');
  await screen.fill(words, 'Yes please');
  await screen.press('Record the answer');
  expect(problemsSaid()).toEqual(['Your role may not do this']);
  expect(screen.getByLabel(words).value).toBe('Yes please');
});

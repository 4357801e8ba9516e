import { expect, it, vi } from 'vitest';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aGroupSession, aSharedSession, sessionSaved } from '../../testing/sessions.ts';
import ShareSessionForm from './ShareSessionForm.vue';

const SchoolsToShare = {
  schools: {
    nodes: [
      { id: 'h1', name: 'Example School', viewerCanSeeCasework: true },
      { id: 'h2', name: 'Second School', viewerCanSeeCasework: true },
      { id: 'h3', name: 'Third School', viewerCanSeeCasework: true },
      { id: 'h9', name: 'A Colleague’s School', viewerCanSeeCasework: false },
    ],
  },
};

async function open(session: object, answer: object = sessionSaved()) {
  const onDone = vi.fn();
  const screen = await show(ShareSessionForm, {
    props: { session, onDone },
    answers: { SchoolsToShare, ShareSession: { shareSession: answer } },
  });
  return { ...screen, onDone };
}
const choices = () =>
  [...document.querySelectorAll('option')].map(({ textContent }) => textContent.trim());
const input = (shares: readonly object[]) => [
  { input: { sessionId: 'e1', expectedVersion: 1, shares } },
];

it('offers the other schools that the viewer works with, and says what is missing', async () => {
  const screen = await open(aGroupSession());
  await vi.waitFor(() => expect(choices()).toContain('Third School'));
  expect(choices()).toEqual(['Choose', 'Second School', 'Third School']);
  await screen.fill('Per cent for school 2', '40');
  await screen.press('Save the shares');
  expect(problemsSaid()).toEqual([
    'Choose the school',
    'The shares of the schools must add to 100 per cent, not 90',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('shares the time between three schools', async () => {
  const saved = sessionSaved({ shares: aSharedSession().shares });
  const screen = await open(aGroupSession(), saved);
  await vi.waitFor(() => expect(choices()).toContain('Third School'));
  await screen.fill('Per cent for Example School', '50');
  await screen.fill('Which is school 2?', 'h2');
  await screen.fill('Per cent for school 2', '30');
  await screen.press('Add a school');
  await screen.fill('Which is school 3?', 'h3');
  await screen.fill('Per cent for school 3', '20');
  await screen.press('Save the shares');
  expect(screen.sent('ShareSession')).toMatchObject(
    input([
      { schoolId: 'h1', percent: 50 },
      { schoolId: 'h2', percent: 30 },
      { schoolId: 'h3', percent: 20 },
    ]),
  );
  expect(screen.onDone).toHaveBeenCalledWith('The time is shared between the schools.');
});

it('gives all the time back', async () => {
  const screen = await open(aSharedSession());
  await screen.press('Take school 2 out');
  await screen.press('Save the shares');
  expect(screen.sent('ShareSession')).toMatchObject(input([{ schoolId: 'h1', percent: 100 }]));
  expect(screen.onDone).toHaveBeenCalledWith('All the time is Example School’s again.');
});

it('keeps what was typed when the rules say no', async () => {
  const screen = await open(aSharedSession(), refused('NOT_YOUR_SCHOOL'));
  await screen.fill('Per cent for Example School', '70');
  await screen.fill('Per cent for school 2', '30');
  await screen.press('Save the shares');
  expect(problemsSaid()).toHaveLength(1);
  expect(screen.getByRole('textbox', { name: 'Per cent for school 2' })).toMatchObject({
    value: '30',
  });
});

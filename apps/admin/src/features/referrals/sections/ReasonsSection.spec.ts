import { expect, it } from 'vitest';
import { saidAt } from '../../../testing/forms.ts';
import { showWith } from '../../../testing/model.ts';
import { aStatement } from '../../../testing/referrals.ts';
import ReasonsSection from './ReasonsSection.vue';

const reason = { reason: 'PEER_RELATIONSHIPS', saidBy: 'STUDENT', since: null, note: 'Alone' };
const open = (more: object = {}) => showWith(ReasonsSection, aStatement(more));

it('adds a reason as the school’s until somebody else is named', async () => {
  const screen = await open();
  await screen.choose('Self-esteem');
  expect(screen.row.presentingReasons).toEqual([
    { reason: 'SELF_ESTEEM', saidBy: 'SCHOOL', since: null, note: null },
  ]);
  expect(screen.getByRole('group', { name: 'Self-esteem' }).textContent).toContain('Who says so?');
  await screen.fill('Who says so?', 'PARENT');
  await screen.fill('In their words (optional)', 'Thinks little of herself');
  expect(screen.row.presentingReasons).toMatchObject([
    { saidBy: 'PARENT', note: 'Thinks little of herself' },
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('keeps what was said of a reason when another is added or taken away', async () => {
  const screen = await open({ presentingReasons: [reason] });
  await screen.choose('Attendance');
  expect(screen.row.presentingReasons[0]).toEqual(reason);
  await screen.choose('Attendance', false);
  expect(screen.row.presentingReasons).toEqual([reason]);
});

it('takes a text that is emptied for none', async () => {
  const screen = await open({ presentingReasons: [reason] });
  await screen.fill('In their words (optional)', '');
  expect(screen.row.presentingReasons).toMatchObject([{ note: null }]);
});

it('asks why it cannot wait only where it cannot, and keeps the words from one reason to the other', async () => {
  const screen = await open();
  expect(screen.text()).not.toContain('Why can it not wait?');
  await screen.choose('New arrival');
  await screen.fill('Why can it not wait?', 'Came last week');
  await screen.choose('After a move of school');
  expect(screen.row.urgency).toEqual({ reason: 'AFTER_A_MOVE', explanation: 'Came last week' });
});

it.each([
  ['Yes', true],
  ['No concern', false],
])('asks whether the safeguarding lead knows, not what of: %s', async (answer, aware) => {
  const screen = await open();
  const name = 'Does your safeguarding lead know of a concern about this student?';
  expect(saidAt(name)).toContain('Do not describe it here.');
  const group = screen.getByRole('group', { name });
  const label = [...group.querySelectorAll('label')].find(
    ({ textContent }) => textContent.trim() === answer,
  );
  label?.click();
  await screen.settle();
  expect(screen.row.safeguardingLeadAware).toBe(aware);
});

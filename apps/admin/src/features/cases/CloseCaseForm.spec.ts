import { expect, it, vi } from 'vitest';
import { today } from '../../components/dates.ts';
import { currentNotices } from '../../composables/useNotices.ts';
import { caseSaved, conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import CloseCaseForm from './CloseCaseForm.vue';

const open = (answer: object = caseSaved({ status: 'CLOSED' }), props: object = {}) =>
  show(CloseCaseForm, {
    props: { found: { id: 'k1', version: 3 }, ...props },
    answers: { CloseCase: { closeCase: answer } },
  });
const fillIn = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.fill('How did it end?', 'TARGETS_MET');
  await screen.fill('Why does it close?', 'All is well');
};

it('closes the case with how it ended and why, today unless another day is given', async () => {
  const onDone = vi.fn();
  const screen = await open(undefined, { onDone });
  await fillIn(screen);
  expect(await screen.violations()).toEqual([]);
  await screen.press('Close the case');
  expect(screen.sent('CloseCase')).toEqual([
    {
      input: {
        caseId: 'k1',
        expectedVersion: 3,
        outcome: 'TARGETS_MET',
        reason: 'All is well',
        closedOn: today(),
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(onDone).toHaveBeenCalledOnce();
  expect(currentNotices.value.map(({ words }) => words)).toEqual(['The case is closed.']);
});

it('names everything that is missing before it sends anything', async () => {
  const screen = await open();
  typeDate('On which day?', '2026-02-31');
  await screen.press('Close the case');
  expect(problemsSaid()).toEqual(['Choose how it ended', 'Say why', 'Enter the day']);
  expect(saidAt('Why does it close?')).toBe('Error: Say why');
  expect(screen.operations).toEqual([]);
});

it('shows at the day that it may not be in the future', async () => {
  const screen = await open(refused('CLOSED_IN_FUTURE', 'closedOn'));
  await fillIn(screen);
  await screen.press('Close the case');
  expect(problemsSaid()).toEqual(['The closing date must not be in the future']);
  expect(saidAt('On which day?')).toContain('must not be in the future');
});

it('keeps what was typed when somebody else changed the case first', async () => {
  const onReload = vi.fn();
  const screen = await open(conflict, { onReload });
  await fillIn(screen);
  await screen.press('Close the case');
  expect(screen.getByLabel('Why does it close?').value).toBe('All is well');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
});

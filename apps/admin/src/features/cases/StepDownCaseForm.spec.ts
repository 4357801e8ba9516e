import { expect, it, vi } from 'vitest';
import { caseSaved, conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import StepDownCaseForm from './StepDownCaseForm.vue';

const open = (answer: object = caseSaved({ status: 'MONITORED' }), props: object = {}) =>
  show(StepDownCaseForm, {
    props: { found: { id: 'k1', version: 3 }, ...props },
    answers: { StepDownCase: { stepDownCase: answer } },
  });
const fillIn = async (screen: Awaited<ReturnType<typeof open>>) => {
  typeDate('Next check', '2099-01-15');
  await screen.fill('Why?', 'Goes well');
};
const step = 'Step down to monitored';

it('steps down with the day of the next check', async () => {
  const onDone = vi.fn();
  const screen = await open(undefined, { onDone });
  await fillIn(screen);
  expect(await screen.violations()).toEqual([]);
  await screen.press(step);
  expect(screen.sent('StepDownCase')).toEqual([
    {
      input: {
        caseId: 'k1',
        expectedVersion: 3,
        nextCheckOn: '2099-01-15',
        reason: 'Goes well',
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(onDone).toHaveBeenCalledOnce();
});

it('asks for the next check and the reason before it sends anything', async () => {
  const screen = await open();
  await screen.press(step);
  expect(problemsSaid()).toEqual(['Enter the day of the next check', 'Say why']);
  expect(saidAt('Next check')).toContain('About half a term from now.');
  expect(saidAt('Next check')).toContain('Enter the day of the next check');
  expect(screen.operations).toEqual([]);
});

it('shows the refusal of the rules at the day', async () => {
  const screen = await open(refused('NEXT_CHECK_NOT_AFTER_TODAY', 'nextCheckOn'));
  await fillIn(screen);
  await screen.press(step);
  expect(problemsSaid()).toEqual(['The next check must be after today']);
  expect(saidAt('Next check')).toContain('The next check must be after today');
});

it('keeps what was typed when somebody else changed the case first', async () => {
  const onReload = vi.fn();
  const screen = await open(conflict, { onReload });
  await fillIn(screen);
  await screen.press(step);
  expect(screen.getByLabel('Year').value).toBe('2099');
  expect(screen.getByLabel('Why?').value).toBe('Goes well');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
});

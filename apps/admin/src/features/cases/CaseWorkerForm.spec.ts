import { expect, it, vi } from 'vitest';
import { today } from '../../components/dates.ts';
import { caseSaved, conflict, workers } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import CaseWorkerForm from './CaseWorkerForm.vue';

const open = (cover: boolean, answer: object = caseSaved(), props: object = {}) => {
  const answers: Record<string, Answer> = {
    Workers: workers,
    ArrangeCover: { arrangeCover: answer },
    AssignDedicatedWorker: { assignDedicatedWorker: answer },
  };
  return show(CaseWorkerForm, {
    props: { found: { id: 'k1', version: 3 }, cover, ...props },
    answers,
  });
};
const fillInCover = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.fill('Worker', 'w2');
  typeDate('From', '2099-01-12');
  typeDate('To', '2099-02-12');
  await screen.fill('Why?', 'Parental leave');
};

it('changes the worker from today on, and asks for no end and no reason', async () => {
  const onDone = vi.fn();
  const screen = await open(false, undefined, { onDone });
  expect(screen.allByRole('group', { name: 'To' })).toEqual([]);
  await screen.fill('Worker', 'w2');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Change the worker');
  expect(screen.sent('AssignDedicatedWorker')).toEqual([
    {
      input: {
        caseId: 'k1',
        expectedVersion: 3,
        workerId: 'w2',
        from: today(),
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(screen.operations).not.toContain('ArrangeCover');
  expect(onDone).toHaveBeenCalledOnce();
});

it('arranges cover for a time, with the reason', async () => {
  const screen = await open(true);
  await fillInCover(screen);
  expect(await screen.violations()).toEqual([]);
  await screen.press('Arrange cover');
  expect(screen.sent('ArrangeCover')).toEqual([
    {
      input: {
        caseId: 'k1',
        expectedVersion: 3,
        workerId: 'w2',
        from: '2099-01-12',
        to: '2099-02-12',
        reason: 'Parental leave',
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
});

it('names everything that cover lacks before it sends anything', async () => {
  const screen = await open(true);
  typeDate('From', '');
  await screen.press('Arrange cover');
  expect(problemsSaid()).toEqual([
    'Choose a worker',
    'Enter the first day',
    'Enter the last day',
    'Say why',
  ]);
  expect(saidAt('To')).toBe('Error: Enter the last day');
  expect(screen.operations).toEqual(['Workers']);
});

it.each([
  ['COVER_IS_THE_DEDICATED_WORKER', 'workerId', 'Worker'],
  ['COVER_OVERLAPS', 'from', 'From'],
  ['COVER_REVERSED', 'to', 'To'],
])('shows the refusal %s at its field', async (code, field, label) => {
  const screen = await open(true, refused(code, field));
  await fillInCover(screen);
  await screen.press('Arrange cover');
  const [words] = problemsSaid();
  expect(saidAt(label)).toBe(`Error: ${words ?? ''}`);
});

it('keeps what was typed when somebody else changed the case first', async () => {
  const onReload = vi.fn();
  const screen = await open(true, conflict, { onReload });
  await fillInCover(screen);
  await screen.press('Arrange cover');
  expect(screen.getByLabel('Worker').value).toBe('w2');
  expect(screen.getByLabel('Why?').value).toBe('Parental leave');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
});

it('says that the workers could not be read, and reads them again', async () => {
  let failing = true;
  const screen = await show(CaseWorkerForm, {
    props: { found: { id: 'k1', version: 3 }, cover: false },
    answers: { Workers: () => (failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-4') : workers) },
  });
  expect(screen.getByRole('alert').textContent).toContain('INC-4');
  failing = false;
  await screen.press('Try again');
  await screen.fill('Worker', 'w2');
  expect(screen.getByLabel('Worker').value).toBe('w2');
});

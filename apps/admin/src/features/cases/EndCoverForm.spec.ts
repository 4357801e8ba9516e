import { expect, it, vi } from 'vitest';
import { today } from '../../components/dates.ts';
import { aCover, caseSaved, conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import EndCoverForm from './EndCoverForm.vue';

const later = aCover({ id: 'v2', from: '2099-03-01', to: '2099-03-31' });
const open = (answer: object = caseSaved(), props: object = {}) =>
  show(EndCoverForm, {
    props: { found: { id: 'k1', version: 3 }, covers: [aCover(), later], ...props },
    answers: { EndCover: { endCover: answer } },
  });
const lastDay = 'On which day does it end?';

it('ends the first cover today, unless another cover or day is chosen', async () => {
  const onDone = vi.fn();
  const screen = await open(undefined, { onDone });
  expect(await screen.violations()).toEqual([]);
  await screen.press('End cover');
  expect(screen.sent('EndCover')).toEqual([
    {
      input: {
        caseId: 'k1',
        expectedVersion: 3,
        coverId: 'v1',
        endedOn: today(),
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(onDone).toHaveBeenCalledOnce();
});

it('tells the covers apart by worker and days', async () => {
  const screen = await open();
  expect(screen.getByLabel('Which cover?').textContent).toContain(
    'Covering Worker, 1 March 2099 to 31 March 2099',
  );
  await screen.fill('Which cover?', 'v2');
  typeDate(lastDay, '2099-03-15');
  await screen.press('End cover');
  expect(screen.sent('EndCover')).toMatchObject([
    { input: { coverId: 'v2', endedOn: '2099-03-15' } },
  ]);
});

it('asks for the day before it sends anything', async () => {
  const screen = await open();
  typeDate(lastDay, '');
  await screen.press('End cover');
  expect(problemsSaid()).toEqual(['Give the day on which it ends']);
  expect(saidAt(lastDay)).toContain('Give the day on which it ends');
  expect(screen.operations).toEqual([]);
});

it.each([
  ['COVER_ENDED', 'endedOn', lastDay],
  ['COVER_NOT_FOUND', 'coverId', 'Which cover?'],
])('shows the refusal %s at its field', async (code, field, label) => {
  const screen = await open(refused(code, field));
  await screen.press('End cover');
  const [words] = problemsSaid();
  expect(saidAt(label)).toContain(words);
});

it('keeps what was chosen when somebody else changed the case first', async () => {
  const onReload = vi.fn();
  const screen = await open(conflict, { onReload });
  await screen.fill('Which cover?', 'v2');
  await screen.press('End cover');
  expect(screen.getByLabel('Which cover?').value).toBe('v2');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
});

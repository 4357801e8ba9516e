import { expect, it, vi } from 'vitest';
import { today } from '../../components/dates.ts';
import { caseSaved, conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import ConfirmPartnershipForm from './ConfirmPartnershipForm.vue';

const open = (answer: object = caseSaved(), props: object = {}) =>
  show(ConfirmPartnershipForm, {
    props: { found: { id: 'k1', version: 3 }, party: 'PARENT', ...props },
    answers: { ConfirmPartnership: { confirmPartnership: answer } },
  });
const record = 'Record the confirmation';

it('records who confirmed for the party, and when', async () => {
  const onDone = vi.fn();
  const screen = await open(undefined, { onDone });
  await screen.fill('Who confirmed?', 'Invented Parent');
  expect(await screen.violations()).toEqual([]);
  await screen.press(record);
  expect(screen.sent('ConfirmPartnership')).toEqual([
    {
      input: {
        caseId: 'k1',
        expectedVersion: 3,
        party: 'PARENT',
        byName: 'Invented Parent',
        confirmedOn: today(),
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(onDone).toHaveBeenCalledOnce();
});

it('asks for the name and the day before it sends anything', async () => {
  const screen = await open();
  typeDate('On which day?', '');
  await screen.press(record);
  expect(problemsSaid()).toEqual(['Enter who confirmed', 'Enter the day']);
  expect(saidAt('Who confirmed?')).toBe('Error: Enter who confirmed');
  expect(screen.operations).toEqual([]);
});

it('shows at the day that it may not be in the future', async () => {
  const screen = await open(refused('CONFIRMED_IN_FUTURE', 'confirmedOn'));
  await screen.fill('Who confirmed?', 'Invented Parent');
  await screen.press(record);
  const [words] = problemsSaid();
  expect(words).toContain('must not be in the future');
  expect(saidAt('On which day?')).toBe(`Error: ${words ?? ''}`);
});

it('says that one cannot confirm for another party', async () => {
  const screen = await open(refused('PARTY_NOT_YOURS_TO_CONFIRM', 'party'));
  await screen.fill('Who confirmed?', 'Invented Parent');
  await screen.press(record);
  expect(problemsSaid()).toEqual(['You cannot confirm for this party']);
});

it('keeps what was typed when somebody else changed the case first', async () => {
  const onReload = vi.fn();
  const screen = await open(conflict, { onReload });
  await screen.fill('Who confirmed?', 'Invented Parent');
  await screen.press(record);
  expect(screen.getByLabel('Who confirmed?').value).toBe('Invented Parent');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
});

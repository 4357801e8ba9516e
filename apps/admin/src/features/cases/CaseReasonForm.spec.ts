import { describe, expect, it, vi } from 'vitest';
import { caseSaved, conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import CaseReasonForm from './CaseReasonForm.vue';

const acts = [
  { reopens: true, operation: 'ReopenCase', field: 'reopenCase', button: 'Reopen the case' },
  {
    reopens: false,
    operation: 'ReactivateCase',
    field: 'reactivateCase',
    button: 'Make it active',
  },
];

describe.each(acts)('$button', ({ reopens, operation, field, button }) => {
  const open = (answer: object = caseSaved(), props: object = {}) =>
    show(CaseReasonForm, {
      props: { found: { id: 'k1', version: 3 }, reopens, ...props },
      answers: { [operation]: { [field]: answer } },
    });

  it('is sent with the reason and the version that was read', async () => {
    const onDone = vi.fn();
    const screen = await open(undefined, { onDone });
    await screen.fill('Why?', 'It went wrong again');
    expect(await screen.violations()).toEqual([]);
    await screen.press(button);
    expect(screen.operations).toEqual([operation]);
    expect(screen.sent(operation)).toEqual([
      {
        input: {
          caseId: 'k1',
          expectedVersion: 3,
          reason: 'It went wrong again',
          idempotencyKey: expect.any(String) as string,
        },
      },
    ]);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('is not sent without a reason', async () => {
    const screen = await open();
    await screen.fill('Why?', '  ');
    await screen.press(button);
    expect(problemsSaid()).toEqual(['Say why']);
    expect(saidAt('Why?')).toBe('Error: Say why');
    expect(screen.operations).toEqual([]);
  });

  it('says why the rules refuse', async () => {
    const screen = await open(refused('OPEN_CASE_EXISTS'));
    await screen.fill('Why?', 'It went wrong again');
    await screen.press(button);
    expect(problemsSaid()).toEqual(['The student has an open case already']);
  });

  it('keeps what was typed when somebody else changed the case first', async () => {
    const onReload = vi.fn();
    const screen = await open(conflict, { onReload });
    await screen.fill('Why?', 'It went wrong again');
    await screen.press(button);
    expect(screen.getByLabel('Why?').value).toBe('It went wrong again');
    await screen.press('Load what they saved');
    expect(onReload).toHaveBeenCalledOnce();
  });
});

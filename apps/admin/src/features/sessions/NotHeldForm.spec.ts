import { expect, it, vi } from 'vitest';
import { anOutboxStore, anUnsent } from '../../testing/an-outbox.ts';
import { conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aSession, sessionSaved } from '../../testing/sessions.ts';
import { Fault } from '../../testing/test-client.ts';
import NotHeldForm from './NotHeldForm.vue';

const open = (
  answer: object = { sessionNotHeld: sessionSaved({ standing: 'DID_NOT_HAPPEN' }) },
  { props = {}, outbox = anOutboxStore() } = {},
) =>
  show(NotHeldForm, {
    props: { session: aSession(), ...props },
    answers: { SessionNotHeld: answer },
    outbox,
  });

it('asks why, and whether the worker was there all the same', async () => {
  const onDone = vi.fn();
  const screen = await open(undefined, { props: { onDone } });
  await screen.press('It was not held');
  expect(problemsSaid()).toEqual(['Choose why it was not held', 'Say whether you were there']);
  await screen.choose('The student was absent');
  await screen.choose('Yes');
  expect(await screen.violations()).toEqual([]);
  await screen.press('It was not held');
  expect(screen.sent('SessionNotHeld')).toMatchObject([
    {
      input: {
        sessionId: 'e1',
        expectedVersion: 1,
        reason: 'STUDENT_ABSENT',
        workerWasThere: true,
      },
    },
  ]);
  expect(onDone).toHaveBeenCalledWith('It is kept that the session was not held.');
});

it('does not ask a worker who was away whether they were there', async () => {
  const screen = await open();
  await screen.choose('The student was absent');
  await screen.choose('Yes');
  await screen.choose('The worker was away');
  expect(screen.allByRole('group', { name: 'Were you there for it all the same?' })).toEqual([]);
  await screen.press('It was not held');
  expect(screen.sent('SessionNotHeld')).toMatchObject([{ input: { workerWasThere: false } }]);
});

it('says what the service said, and asks to load what somebody else saved', async () => {
  const onReload = vi.fn();
  const screen = await open({ sessionNotHeld: conflict }, { props: { onReload } });
  await screen.choose('The school was closed');
  await screen.choose('No');
  await screen.press('It was not held');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
});

it('shows a refusal of the rules', async () => {
  const screen = await open({ sessionNotHeld: refused('SESSION_CANCELLED') });
  await screen.choose('The school was closed');
  await screen.choose('No');
  await screen.press('It was not held');
  expect(problemsSaid()).toEqual(['The session was cancelled: plan or record a new one']);
});

it('is kept where there is no connection, and opens again as it was', async () => {
  const outbox = anOutboxStore();
  const screen = await open(new Fault('UNAUTHENTICATED'), { outbox });
  await screen.choose('There was no room');
  await screen.choose('Yes');
  await screen.press('It was not held');
  expect(screen.outbox.unsent.value).toMatchObject([
    { id: 'not held e1', path: '/sessions/e1/record?not-held=1', values: { reason: 'ROOM_GONE' } },
  ]);
});

it('opens what was not sent with what was chosen and why it is still here', async () => {
  const left = anUnsent({ id: 'not held e1', values: { reason: 'ROOM_GONE', there: 'NO' } });
  const screen = await open(undefined, { outbox: anOutboxStore(left) });
  expect(screen.getByLabel('There was no room').checked).toBe(true);
  expect(screen.text()).toContain('It is kept on this device');
});

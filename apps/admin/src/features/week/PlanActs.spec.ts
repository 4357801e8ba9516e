import { expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aWeekSession } from '../../testing/week.ts';
import PlanActs from './PlanActs.vue';

it.each([
  ['Move to…', 'moveSession', 'Move the session', 'Why is it moved?'],
  ['Cancel it', 'cancelSession', 'Cancel the session', 'Why is it cancelled?'],
])('%s asks why, and the page is read again', async (opens, mutation, sends, why) => {
  const onReload = vi.fn();
  const session = aWeekSession();
  const done = { __typename: 'SessionSeriesSuccess', sessions: [session], warnings: [] };
  const operation = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const screen = await show(PlanActs, {
    props: { session, onReload },
    answers: { [operation]: { [mutation]: done } },
  });
  await screen.press(opens);
  await screen.fill(why, 'WORKER_AWAY');
  await screen.press(sends);
  expect(screen.sent(operation)).toMatchObject([
    { input: { sessionId: session.id, expectedVersion: session.version, reason: 'WORKER_AWAY' } },
  ]);
  expect(onReload).toHaveBeenCalledOnce();
  expect(screen.allByRole('dialog')).toEqual([]);
});

it('offers neither for what the viewer may not move', async () => {
  const screen = await show(PlanActs, {
    props: { session: aWeekSession({ viewerCanMove: false }) },
  });
  expect(screen.allByRole('button')).toEqual([]);
});

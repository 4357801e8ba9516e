import { expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { announced } from '../../composables/useAnnouncer.ts';
import { refused } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import type { Answer } from '../../testing/test-client.ts';
import { aWeekSession } from '../../testing/week.ts';
import { useMoves, type Moves } from './useMoves.ts';

type Sent = { input: Record<string, unknown> & { expectedVersion: number } };
const session = aWeekSession();
const at = (startsAt: string, more: object = {}) => ({
  on: session.on,
  startsAt,
  minutes: session.minutes,
  ...more,
});
/** As the service answers: the session stands where it was asked to. */
const accepts: Answer = (variables) => {
  const { on, startsAt, minutes, expectedVersion } = (variables as unknown as Sent).input;
  return {
    moveSession: {
      __typename: 'SessionSeriesSuccess',
      sessions: [{ ...session, on, startsAt, minutes, version: expectedVersion + 1 }],
      warnings: [],
    },
  };
};

async function open(answer: Answer = accepts) {
  let moves!: Moves;
  const settled = vi.fn();
  const screen = await show(
    defineComponent(() => {
      moves = useMoves({ reason: () => 'SCHOOL_ASKED', settled });
      return () => h('p', moves.said.value);
    }),
    { answers: { MoveSession: answer } },
  );
  const sent = () => (screen.sent('MoveSession') as Sent[]).map(({ input }) => input);
  return { screen, moves, settled, sent };
}

it('moves at once, tells the service why, and says where it stands now', async () => {
  const { screen, moves, settled, sent } = await open();
  moves.move(session, at('09:15'));
  expect(moves.slotOf(session).startsAt).toBe('09:15');
  await screen.settle();
  expect(sent()).toEqual([
    {
      sessionId: 'x1',
      expectedVersion: 1,
      ...at('09:15'),
      room: 'Library',
      reason: 'SCHOOL_ASKED',
      idempotencyKey: expect.any(String) as string,
    },
  ]);
  expect(announced.value.trim()).toBe('Moved to Tuesday 24 November, 09:15 to 10:00.');
  expect(settled).toHaveBeenCalledOnce();
  // The page's own list has not heard of it yet.
  expect(moves.slotOf(session).startsAt).toBe('09:15');
});

it('sends moves that come in while it waits as one, with the version that it was told', async () => {
  const { screen, moves, sent } = await open();
  moves.move(session, at('09:15'));
  moves.move(session, at('09:30'));
  moves.move(session, at('09:45'));
  await screen.settle();
  expect(sent().map(({ startsAt, expectedVersion }) => [startsAt, expectedVersion])).toEqual([
    ['09:15', 1],
    ['09:45', 2],
  ]);
});

it('puts back what the service refuses, and says why', async () => {
  const { screen, moves } = await open({
    moveSession: refused('WORKER_BUSY', 'startsAt', session.on),
  });
  moves.move(session, at('10:00'));
  await screen.settle();
  expect(moves.slotOf(session)).toEqual(at('09:00'));
  expect(screen.text()).toBe('Not moved. The worker has another session at this time.');
  expect(announced.value).toContain('Not moved.');
  expect(moves.mayUndo.value).toBe(false);
});

it('goes back step by step', async () => {
  const { screen, moves, sent } = await open();
  moves.move(session, at('09:15'));
  await screen.settle();
  moves.move(session, at('09:15', { on: '2026-11-25' }));
  await screen.settle();
  moves.undo();
  await screen.settle();
  expect(moves.slotOf(session)).toEqual(at('09:15'));
  expect(screen.text()).toBe('Moved back to Tuesday 24 November, 09:15 to 10:00.');
  moves.undo();
  await screen.settle();
  expect(moves.slotOf(session)).toEqual(at('09:00'));
  expect(moves.mayUndo.value).toBe(false);
  moves.undo();
  await screen.settle();
  expect(sent()).toHaveLength(4);
});

it('takes back what is still on its way as soon as it has arrived', async () => {
  const { screen, moves, sent } = await open();
  moves.move(session, at('09:15'));
  moves.undo();
  await screen.settle();
  expect(sent().map(({ startsAt }) => startsAt)).toEqual(['09:15', '09:00']);
  expect(moves.slotOf(session)).toEqual(at('09:00'));
});

it('sends nothing for what came back by itself', async () => {
  const { screen, moves, sent } = await open();
  moves.move(session, at('09:15'));
  moves.move(session, at('09:30'));
  moves.move(session, at('09:15'));
  await screen.settle();
  expect(sent()).toHaveLength(1);
  expect(moves.slotOf(session)).toEqual(at('09:15'));
});

it('says that there is no way on, and sends nothing', async () => {
  const { screen, moves, sent } = await open();
  moves.move(session, at('09:00'));
  await screen.settle();
  expect(announced.value).toContain('It goes no further here.');
  expect(sent()).toEqual([]);
});

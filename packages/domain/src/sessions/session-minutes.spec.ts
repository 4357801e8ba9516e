import { describe, expect, it } from 'vitest';
import { absent, aGroupOf, aSession, attended, late, studentIds } from './session.builder.ts';
import { studentMinutes, workerMinutes } from './session-minutes.ts';

describe('minutes of a session (ALL-4, ALL-5, GRP-6; rules.md §5, point 2)', () => {
  it.each([
    ['sixty minutes of five', aGroupOf(5).held(), 60, 300],
    ['sixty minutes of one', aSession().held(), 60, 60],
    [
      'five of whom one was away and one ten minutes late',
      aGroupOf(5).held(
        studentIds(5).map((id, at) =>
          at === 0 ? absent(id) : at === 1 ? late(10, id) : attended(id),
        ),
      ),
      60,
      230,
    ],
    ['shorter than planned', aSession().held(undefined, { minutes: 40 }), 40, 40],
    ['advice to staff', aSession('ADVICE', 0).held(), 60, 0],
    ['planned', aGroupOf(5), 0, 0],
    ['cancelled', aGroupOf(5).cancelled(), 0, 0],
    ['not held, with the worker there', aGroupOf(5).notHeld('ROOM_GONE', true), 60, 0],
    ['not held, with the worker away', aGroupOf(5).notHeld('WORKER_AWAY', false), 0, 0],
  ])('%s', (_situation, session, ofWorker, ofStudents) => {
    expect(workerMinutes(session.build(), false)).toBe(ofWorker);
    expect(studentMinutes(session.build())).toBe(ofStudents);
  });

  it('preparation counts where the centre says so', () => {
    const session = aSession().held(undefined, { preparationMinutes: 15 }).build();
    expect([workerMinutes(session, true), workerMinutes(session, false)]).toEqual([75, 60]);
  });
});

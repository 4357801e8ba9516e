import { describe, expect, it } from 'vitest';
import { aSession, absent, aSlot } from './session.builder.ts';
import { evolveSession, sessionStanding } from './session.ts';

describe('what a person is shown of a session', () => {
  it.each([
    ['planned for tomorrow', aSession(), '2026-11-15', 'PLANNED'],
    ['planned for today', aSession(), '2026-11-16', 'PLANNED'],
    ['planned for yesterday', aSession(), '2026-11-17', 'NOT_RECORDED_YET'],
    ['held', aSession().held(), '2026-11-17', 'HAPPENED'],
    ['not held', aSession().notHeld(), '2026-11-17', 'DID_NOT_HAPPEN'],
    ['cancelled', aSession().cancelled(), '2026-11-17', 'CANCELLED'],
  ] as const)('%s', (_situation, session, today, standing) => {
    expect(sessionStanding(session.build(), today)).toBe(standing);
  });
});

describe('what a session becomes', () => {
  it('by nothing: there is none without a plan', () => {
    const cancelled = { type: 'SessionCancelled', reason: 'ROOM_GONE', whose: 'SCHOOL' } as const;
    expect(() => evolveSession(null, cancelled)).toThrow('SessionCancelled without a session');
  });

  it('by being put right: what was said before is gone from it', () => {
    const right = aSession().notHeld().held().build();
    expect(right).toEqual(aSession().held().build());
    expect(aSession().held().notHeld().build()).not.toHaveProperty('record');
  });

  it('by a move: the same session at another time', () => {
    const on = '2026-11-18';
    expect(aSession().movedTo({ on }).build()).toEqual({
      ...aSession().build(),
      slot: aSlot({ on }),
    });
  });

  it('by somebody leaving it: who came before keeps what was recorded (GRP-5)', () => {
    const held = aSession('GROUP', 2).held([absent()]).build();
    expect(evolveSession(held, { type: 'StudentsChanged', students: [] })).toMatchObject({
      students: [],
      record: { attendance: [absent()] },
    });
  });
});

import { describe, it } from 'vitest';
import { aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aSession } from './session.builder.ts';
import { sessionNotHeld, type SayNotHeld } from './session-not-held.ts';

const say: SayNotHeld = {
  by: aWorker(),
  reason: 'STUDENT_ABSENT',
  workerWasThere: true,
  today: TODAY,
};
const saying = (session = aSession(), parts: Partial<SayNotHeld> = {}) =>
  given(session.build()).when(sessionNotHeld, { ...say, ...parts });

describe('a session that did not happen (ALL-5)', () => {
  it.each([
    ['the student was absent and the worker there', 'STUDENT_ABSENT', true, 'STUDENT'],
    ['the room was gone', 'ROOM_GONE', true, 'SCHOOL'],
    ['the worker was ill', 'WORKER_AWAY', false, 'SERVICE'],
    ['the school had shut', 'SCHOOL_CLOSED', false, 'SCHOOL'],
  ] as const)('%s', (_why, reason, workerWasThere, whose) => {
    saying(aSession(), { reason, workerWasThere }).then({
      type: 'SessionNotHeld',
      reason,
      whose,
      workerWasThere,
    });
  });

  it.each(['WORKER_AWAY', 'WORKER_NEEDED_ELSEWHERE'] as const)(
    'for %s used none of the worker’s time',
    (reason) => {
      saying(aSession(), { reason }).thenRefused('WORKER_WAS_NOT_THERE at workerWasThere');
    },
  );

  it('is said on its day or after', () => {
    saying(aSession(), { today: '2026-11-30' }).then({ type: 'SessionNotHeld' });
    saying(aSession(), { today: '2026-11-15' }).thenRefused('SESSION_IN_FUTURE at on');
  });

  it('is said by whoever works there', () => {
    saying(aSession(), { by: aReferrer() }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it('what was recorded by mistake is put right', () => {
  saying(aSession().held()).then({ type: 'SessionNotHeld' });
  saying(aSession().notHeld('ROOM_GONE')).then({ type: 'SessionNotHeld' });
});

it('said twice it is said once', () => {
  saying(aSession().notHeld()).then();
});

it('a cancelled session neither happened nor did not', () => {
  saying(aSession().cancelled()).thenRefused('SESSION_CANCELLED');
});

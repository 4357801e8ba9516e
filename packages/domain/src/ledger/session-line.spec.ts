import { describe, expect, it } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import { cancelled, held, notHeld, OTHER_SCHOOL, planned, theFacts } from '../../test/ledger.ts';
import { SCHOOL } from '../../test/people.ts';
import type { AllocationId, StaffId } from '../kernel/identifiers.ts';
import { SESSION_KINDS, type SessionKind } from '../sessions/session-codes.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { sessionLine } from './session-line.ts';

const tuesday = '2025-09-09';
const today = { today: tuesday };
const counting = { settings: { ...DEFAULT_SETTINGS, preparationCounts: true } };
const closed = {
  calendar: hertfordshireCalendar({ date: tuesday, kind: 'INSET' }),
};

describe('what becomes of the time of a session', () => {
  it.each([
    ['held', held(tuesday), {}, 'DELIVERED', 120],
    ['held for longer', held(tuesday, { recordedMinutes: 150 }), {}, 'DELIVERED', 150],
    ['held without a plan', held(tuesday, { planned: false }), {}, 'DELIVERED', 120],
    ['planned for today', planned(tuesday), today, 'TO_COME', 120],
    ['planned for tomorrow', planned('2025-09-10'), today, 'TO_COME', 120],
    ['planned for yesterday', planned('2025-09-08'), today, 'NOT_RECORDED', 120],
    ['nobody came (ALL-5)', notHeld(tuesday, 'STUDENT_ABSENT'), {}, 'USED', 120],
    ['no worker came (ALL-5)', notHeld(tuesday, 'WORKER_AWAY', false), {}, 'LOST', 120],
    ['cancelled', cancelled(tuesday, 'ROOM_GONE'), {}, 'LOST', 120],
    ['closed, open by calendar', cancelled(tuesday, 'SCHOOL_CLOSED'), {}, 'LOST', 120],
    ['closed', cancelled(tuesday, 'SCHOOL_CLOSED'), closed, 'NOT_COUNTED', 0],
    ['closed, no worker', notHeld(tuesday, 'SCHOOL_CLOSED', false), closed, 'NOT_COUNTED', 0],
    ['closed, worker there', notHeld(tuesday, 'SCHOOL_CLOSED'), closed, 'USED', 120],
    ['away on a closed day', cancelled(tuesday, 'WORKER_AWAY'), closed, 'LOST', 120],
    ['in half term', cancelled('2025-10-28', 'SCHOOL_CLOSED'), {}, 'NOT_COUNTED', 0],
  ] as const)('%s', (_situation, session, facts, kind, minutes) => {
    expect(sessionLine(session, theFacts(facts))).toMatchObject({ kind, minutes });
  });

  it.each([
    ['planned by mistake', cancelled(tuesday, 'PLANNED_BY_MISTAKE')],
    ['not held, and planned by mistake', notHeld(tuesday, 'PLANNED_BY_MISTAKE', false)],
    ['of another school', held(tuesday, { shares: [{ schoolId: OTHER_SCHOOL, percent: 100 }] })],
  ])('%s is nothing at all', (_situation, session) => {
    expect(sessionLine(session, theFacts())).toBeNull();
  });

  it('says why it was lost, and whose that is', () => {
    expect(sessionLine(cancelled(tuesday, 'ROOM_GONE'), theFacts())).toMatchObject({
      reason: 'ROOM_GONE',
      whose: 'SCHOOL',
    });
    expect(sessionLine(held(tuesday), theFacts())).toMatchObject({ reason: null, whose: null });
  });
});

describe('ALL-4: minutes count', () => {
  it.each(SESSION_KINDS.filter((kind) => kind !== 'PREPARATION'))('of %s', (kind: SessionKind) => {
    expect(sessionLine(held(tuesday, { kind }), theFacts())).toMatchObject({
      kind: 'DELIVERED',
      minutes: 120,
      sessionKind: kind,
    });
  });

  it.each([
    ['preparation that does not count', held(tuesday, { kind: 'PREPARATION' }), {}, 0, 0],
    ['preparation that counts', held(tuesday, { kind: 'PREPARATION' }), counting, 120, 120],
    ['writing up that does not', held(tuesday, { preparationMinutes: 30 }), {}, 120, 120],
    ['writing up that does', held(tuesday, { preparationMinutes: 30 }), counting, 150, 120],
    ['none planned', held(tuesday, { planned: false }), {}, 120, 0],
    ['lost preparation', cancelled(tuesday, 'WORKER_AWAY', { kind: 'PREPARATION' }), {}, 0, 0],
    ['a shorter visit', held(tuesday, { recordedMinutes: 45 }), {}, 45, 120],
    ['planned for a closed day', cancelled(tuesday, 'SCHOOL_CLOSED'), closed, 0, 0],
  ] as const)('%s: %#', (_situation, session, facts, minutes, plannedMinutes) => {
    expect(sessionLine(session, theFacts(facts))).toMatchObject({ minutes, plannedMinutes });
  });

  it('of a joint session by share, to the minute, whatever the order of the schools', () => {
    const shares = [
      { schoolId: SCHOOL, percent: 50 },
      { schoolId: OTHER_SCHOOL, percent: 50 },
    ];
    const minutesOf = (schoolId: typeof SCHOOL, of: typeof shares) =>
      sessionLine(held(tuesday, { minutes: 61, shares: of }), theFacts({ schoolId }))?.minutes;
    for (const order of [shares, shares.toReversed()]) {
      expect(minutesOf(SCHOOL, order)).toBe(31);
      expect(minutesOf(OTHER_SCHOOL, order)).toBe(30);
    }
  });
});

describe('who came', () => {
  const cover = anAllocation({
    id: 'cover-1' as AllocationId,
    role: 'COVER',
    workerId: 'worker-2' as StaffId,
    from: '2025-09-08',
    to: '2025-09-12',
  });

  it.each([
    ['the dedicated worker', 'worker-1', tuesday, SCHOOL, false],
    ['the covering worker', 'worker-2', tuesday, SCHOOL, true],
    ['the same worker after the cover', 'worker-2', '2025-09-16', SCHOOL, false],
    ['a worker who covers elsewhere', 'worker-2', tuesday, OTHER_SCHOOL, false],
  ])('%s', (_situation, workerId, on, schoolId, isCover) => {
    const facts = theFacts({ allocations: [anAllocation(), { ...cover, schoolId }] });
    expect(sessionLine(held(on, { workerId: workerId as StaffId }), facts)).toMatchObject({
      workerId,
      isCover,
    });
  });
});

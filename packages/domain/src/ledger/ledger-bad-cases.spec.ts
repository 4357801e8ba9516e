import { describe, expect, it } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import {
  cancelled,
  held,
  notHeld,
  OTHER_SCHOOL,
  planned,
  termIn,
  theFacts,
  weekly,
  weekOf,
} from '../../test/ledger.ts';
import { SCHOOL } from '../../test/people.ts';
import type { AllocationId, SessionId, StaffId } from '../kernel/identifiers.ts';
import type { LedgerSession } from './ledger.ts';
import { schoolLedger } from './school-ledger.ts';

const SECOND = 'worker-2' as StaffId;
const theirs = [{ schoolId: OTHER_SCHOOL, percent: 100 }];
const autumn = (changes: Parameters<typeof theFacts>[0]) =>
  schoolLedger(theFacts(changes), '2025-09-01', '2025-12-19');

describe('two workers swap days', () => {
  const rows = [
    anAllocation(),
    anAllocation({ id: 'theirs' as AllocationId, schoolId: OTHER_SCHOOL, workerId: SECOND }),
  ];
  const swapped = [
    held('2025-09-11', { workerId: SECOND }),
    held('2025-09-09', { id: 'theirs' as SessionId, shares: theirs }),
  ];

  it.each([
    [SCHOOL, 'worker-2', '2025-09-11'],
    [OTHER_SCHOOL, 'worker-1', '2025-09-09'],
  ])('and %s has its promise kept, by %s', (schoolId, workerId, on) => {
    const week = weekOf(autumn({ schoolId, allocations: rows, sessions: swapped }), '2025-09-08');
    expect(week).toMatchObject({ promised: 120, delivered: 120, unplanned: 0 });
    expect(week.lines.at(-1)).toMatchObject({ kind: 'DELIVERED', workerId, on });
  });
});

describe('a worker at two schools', () => {
  const rows = [
    anAllocation({ minutesPerWeek: 100 }),
    anAllocation({ id: 'theirs' as AllocationId, schoolId: OTHER_SCHOOL, minutesPerWeek: 60 }),
  ];
  const shares = [
    { schoolId: SCHOOL, percent: 67 },
    { schoolId: OTHER_SCHOOL, percent: 33 },
  ];
  const sessions = [
    held('2025-09-09', { kind: 'TRANSITION', minutes: 95, shares }),
    held('2025-09-10', { minutes: 30 }),
    held('2025-09-11', { minutes: 20, shares: theirs }),
  ];

  it.each([
    [SCHOOL, 100, 64 + 30],
    [OTHER_SCHOOL, 60, 31 + 20],
  ])('has an account with each: %s', (schoolId, promised, delivered) => {
    const week = weekOf(autumn({ schoolId, allocations: rows, sessions }), '2025-09-08');
    expect(week).toMatchObject({ promised, delivered });
  });
});

describe('an INSET day known late', () => {
  const visits = [
    ...weekly('2025-09-02', 2).map((on) => held(on)),
    cancelled('2025-09-16', 'SCHOOL_CLOSED'),
  ];
  const weekWith = (...closures: string[]) =>
    weekOf(
      autumn({
        sessions: visits,
        calendar: hertfordshireCalendar(
          ...closures.map((date) => ({ date, kind: 'INSET' as const })),
        ),
      }),
      '2025-09-15',
    );

  it("is the school's loss while the calendar does not know it", () => {
    expect(weekWith()).toMatchObject({ promised: 120, lost: 120, lostBy: { SCHOOL: 120 } });
  });

  it('then takes its own fifth off the promise, and the visit is lost no more', () => {
    const week = weekWith('2025-09-16');
    expect(week).toMatchObject({ promised: 96, planned: 0, lost: 0, unplanned: 96 });
    expect(week.lines.at(-1)).toMatchObject({
      kind: 'NOT_COUNTED',
      minutes: 0,
      reason: 'SCHOOL_CLOSED',
    });
    expect(week.explanations).toEqual([
      { code: 'PART_WEEK', openDays: 4 },
      { code: 'INSET', on: '2025-09-16' },
    ]);
  });

  it('shows a visit that is still planned for it', () => {
    const calendar = hertfordshireCalendar({ date: '2025-09-16', kind: 'INSET' });
    const sessions = [planned('2025-09-16')];
    const ledger = autumn({ calendar, sessions, today: '2025-09-12' });
    expect(weekOf(ledger, '2025-09-15')).toMatchObject({ toCome: 120, unplanned: -24 });
  });
});

describe('a negative balance after Christmas', () => {
  const everyWeek = [...weekly('2025-09-02', 8), ...weekly('2025-11-04', 7)];
  const sessions: LedgerSession[] = [
    ...everyWeek.map((on) => held(on)),
    held('2025-12-18', { minutes: 60, planned: false }),
    held('2026-01-06'),
  ];
  const ledger = schoolLedger(
    theFacts({ sessions, today: '2026-01-08' }),
    '2025-09-01',
    '2026-03-27',
  );

  it('is carried from autumn', () => {
    expect(termIn(ledger, 'AUTUMN')).toMatchObject({ balance: -60, waived: 0 });
    expect(termIn(ledger, 'SPRING')).toMatchObject({
      carriedIn: -60,
      lines: [{ kind: 'CARRIED_IN', minutes: -60, origin: { term: 'AUTUMN' } }],
    });
  });

  it('and stands in week one', () => {
    expect(weekOf(ledger, '2026-01-05')).toMatchObject({
      promised: 120,
      delivered: 120,
      runningBalance: -60,
    });
  });

  it('and is paid off by what spring promises', () => {
    expect(termIn(ledger, 'SPRING')).toMatchObject({ promised: 1320, balance: 1320 - 120 - 60 });
  });
});

describe('two weeks of cover', () => {
  const cover = anAllocation({
    id: 'cover' as AllocationId,
    role: 'COVER',
    workerId: SECOND,
    from: '2025-09-08',
    to: '2025-09-19',
  });
  const ledger = autumn({
    allocations: [anAllocation(), cover],
    sessions: [held('2025-09-09', { workerId: SECOND }), held('2025-09-16', { workerId: SECOND })],
  });

  it('promise what was promised, and say who came', () => {
    const week = weekOf(ledger, '2025-09-08');
    expect(week).toMatchObject({ promised: 120, delivered: 120, unplanned: 0 });
    expect(week.lines).toMatchObject([
      { kind: 'PROMISED', minutes: 120, workerId: 'worker-1' },
      { kind: 'COVER', minutes: 0, workerId: 'worker-2', openDays: 5 },
      { kind: 'DELIVERED', minutes: 120, workerId: 'worker-2', isCover: true },
    ]);
    expect(week.explanations).toEqual([
      { code: 'COVER', workerId: 'worker-2', from: '2025-09-08', to: '2025-09-12', openDays: 5 },
    ]);
  });

  it('are one stretch in the term', () => {
    expect(termIn(ledger, 'AUTUMN').explanations).toEqual([
      { code: 'COVER', workerId: 'worker-2', from: '2025-09-08', to: '2025-09-19', openDays: 10 },
    ]);
  });
});

describe('time that the school lost', () => {
  const sessions = [
    notHeld('2025-09-02', 'STUDENT_ABSENT'),
    cancelled('2025-09-09', 'ROOM_GONE'),
    cancelled('2025-09-16', 'WORKER_AWAY'),
    cancelled('2025-09-23', 'PLANNED_BY_MISTAKE'),
  ];

  it('is told from what the service lost and what was used, and waived in that term', () => {
    const term = termIn(autumn({ sessions }), 'AUTUMN');
    expect(term).toMatchObject({
      promised: 1800,
      planned: 360,
      delivered: 120,
      lost: 240,
      lostBy: { SCHOOL: 120, SERVICE: 120 },
      waived: 120,
      balance: 1560,
    });
    expect(term.lines).toMatchObject([{ kind: 'WAIVED', minutes: 120, reason: 'LOST_BY_SCHOOL' }]);
  });
});

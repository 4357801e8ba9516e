import { describe, expect, it } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import {
  cancelled,
  held,
  OTHER_SCHOOL,
  planned,
  termIn,
  theFacts,
  weekly,
  weekOf,
} from '../../test/ledger.ts';
import type { AllocationId, SessionId } from '../kernel/identifiers.ts';
import { schoolLedger } from './school-ledger.ts';

const year = (changes: Parameters<typeof theFacts>[0]) =>
  schoolLedger(theFacts(changes), '2025-09-01', '2026-07-20');

describe('School A: from 3 to 4 hours mid-term, an INSET day, a visit cancelled (rules.md §5, point 1)', () => {
  const ledger = year({
    calendar: hertfordshireCalendar({ date: '2025-11-28', kind: 'INSET' }),
    allocations: [
      anAllocation({ id: 'three' as AllocationId, minutesPerWeek: 180, to: '2025-11-11' }),
      anAllocation({ id: 'four' as AllocationId, minutesPerWeek: 240, from: '2025-11-12' }),
    ],
    sessions: [
      ...weekly('2025-09-02', 11, '2025-10-28').map((on) => held(on, { minutes: 180 })),
      ...['2025-11-18', '2025-11-25', '2025-12-09', '2025-12-16'].map((on) =>
        held(on, { minutes: 240 }),
      ),
      cancelled('2025-12-02', 'WORKER_AWAY', { minutes: 240 }),
    ],
  });

  it('the term is right: nine weeks of 180, then 216, 240, 192 and three of 240', () => {
    expect(termIn(ledger, 'AUTUMN')).toMatchObject({
      promised: 2988,
      planned: 3000,
      delivered: 2760,
      lost: 240,
      lostBy: { SERVICE: 240, SCHOOL: 0, STUDENT: 0, FAMILY: 0 },
      unplanned: -12,
      carriedIn: 0,
      waived: 0,
      balance: 228,
      lines: [],
    });
  });

  it('and explains itself', () => {
    expect(termIn(ledger, 'AUTUMN').explanations).toEqual([
      { code: 'INSET', on: '2025-11-28' },
      { code: 'MINUTES_CHANGED', on: '2025-11-12', from: 180, to: 240 },
    ]);
  });

  it.each([
    ['2025-09-01', 180, 180, 0, 0, []],
    ['2025-11-03', 180, 180, 0, 0, []],
    [
      '2025-11-10',
      216,
      180,
      0,
      36,
      [{ code: 'MINUTES_CHANGED', on: '2025-11-12', from: 180, to: 240 }],
    ],
    ['2025-11-17', 240, 240, 0, 36, []],
    [
      '2025-11-24',
      192,
      240,
      0,
      -12,
      [
        { code: 'PART_WEEK', openDays: 4 },
        { code: 'INSET', on: '2025-11-28' },
      ],
    ],
    ['2025-12-01', 240, 0, 240, 228, []],
    ['2025-12-15', 240, 240, 0, 228, []],
  ])(
    'the week of %s: %i promised, %i delivered, %i lost, %i owed',
    (monday, promised, delivered, lost, runningBalance, explanations) => {
      const week = weekOf(ledger, monday);
      expect(week).toMatchObject({ promised, delivered, lost, runningBalance, explanations });
      expect(week.unplanned).toBe(promised - delivered - lost);
    },
  );

  it('each line says where its minutes are from', () => {
    expect(weekOf(ledger, '2025-11-10').lines).toMatchObject([
      { kind: 'PROMISED', minutes: 72, openDays: 2, allocationId: 'three', to: '2025-11-11' },
      { kind: 'PROMISED', minutes: 144, openDays: 3, allocationId: 'four', from: '2025-11-12' },
      { kind: 'DELIVERED', minutes: 180, sessionId: 'session-2025-11-11', on: '2025-11-11' },
    ]);
    expect(weekOf(ledger, '2025-12-01').lines.at(-1)).toMatchObject({
      kind: 'LOST',
      minutes: 240,
      reason: 'WORKER_AWAY',
      whose: 'SERVICE',
    });
  });

  it('what the school is still owed goes into spring, and is waived by name at its end', () => {
    const autumn = { academicYear: '2025/26', term: 'AUTUMN' };
    expect(termIn(ledger, 'SPRING')).toMatchObject({
      carriedIn: 228,
      waived: 228,
      lines: [
        { kind: 'CARRIED_IN', minutes: 228, origin: autumn },
        { kind: 'WAIVED', minutes: 228, origin: autumn, reason: 'CARRY_OVER_LIMIT' },
      ],
    });
  });
});

describe('a range', () => {
  it('shows the weeks and terms that it touches, whole', () => {
    const { weeks, terms } = schoolLedger(theFacts(), '2025-12-18', '2026-01-06');
    expect(weeks.map(({ monday, promised }) => [monday, promised])).toEqual([
      ['2025-12-15', 120],
      ['2026-01-05', 120],
    ]);
    expect(terms.map(({ term, promised }) => [term, promised])).toEqual([
      ['AUTUMN', 1800],
      ['SPRING', 1320],
    ]);
  });

  it('shows the term of a holiday inside it', () => {
    const { weeks, terms } = schoolLedger(theFacts(), '2025-10-27', '2025-10-31');
    expect(weeks).toEqual([]);
    expect(terms.map(({ term }) => term)).toEqual(['AUTUMN']);
  });

  it('counts what was carried into it from before it', () => {
    const ledger = schoolLedger(theFacts(), '2026-06-08', '2026-06-12');
    expect(ledger.terms).toMatchObject([{ term: 'SUMMER', carriedIn: 1320, waived: 1320 }]);
  });

  it('counts what was had before there was an agreement', () => {
    const sessions = [held('2025-09-10', { id: 'b' as SessionId }), held('2025-12-02')];
    const allocations = [anAllocation({ from: '2026-01-01' })];
    const ledger = schoolLedger(theFacts({ sessions, allocations }), '2026-01-05', '2026-01-09');
    expect(ledger.terms).toMatchObject([{ term: 'SPRING', carriedIn: -240 }]);
  });

  it('lists the sessions of a week in the order of their days', () => {
    const sessions = [
      held('2025-09-11', { id: 'a' as SessionId }),
      held('2025-09-09', { id: 'c' as SessionId }),
      held('2025-09-09', { id: 'b' as SessionId }),
    ];
    const { lines } = weekOf(year({ sessions }), '2025-09-08');
    expect(lines.flatMap((line) => ('sessionId' in line ? [line.sessionId] : []))).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  it('says where nobody entered the terms, and shows sessions there without a balance', () => {
    const facts = theFacts({ sessions: [held('2026-09-08')], today: '2026-10-01' });
    const ledger = schoolLedger(facts, '2026-07-01', '2026-09-30');
    expect(ledger.notKnown).toEqual([{ from: '2026-09-01', to: '2026-09-30' }]);
    expect(weekOf(ledger, '2026-09-07')).toMatchObject({
      term: null,
      promised: 0,
      delivered: 120,
      runningBalance: null,
      explanations: [{ code: 'TERM_NOT_KNOWN' }],
    });
    expect(ledger.terms.map(({ delivered }) => delivered)).toEqual([0]);
  });

  it('counts work in a holiday to the term before it', () => {
    const facts = theFacts({ sessions: [held('2025-12-22'), held('2026-07-28')] });
    const ledger = schoolLedger(facts, '2025-09-01', '2026-08-31');
    expect(weekOf(ledger, '2025-12-22')).toMatchObject({
      term: { term: 'AUTUMN' },
      promised: 0,
      delivered: 120,
      unplanned: -120,
      explanations: [{ code: 'NO_OPEN_DAYS' }],
    });
    expect(termIn(ledger, 'AUTUMN')).toMatchObject({ delivered: 120, balance: 1680 });
    expect(termIn(ledger, 'SUMMER').delivered).toBe(120);
  });
});

describe('a term that goes on', () => {
  const ledger = year({
    today: '2025-11-12',
    sessions: [held('2025-11-04'), planned('2025-11-11'), planned('2025-11-18')],
  });

  it('tells what is to come from what nobody recorded', () => {
    expect(termIn(ledger, 'AUTUMN')).toMatchObject({
      isOver: false,
      promised: 1800,
      planned: 360,
      delivered: 120,
      toCome: 120,
      notRecorded: 120,
      unplanned: 1440,
    });
    expect(weekOf(ledger, '2025-11-10')).toMatchObject({ notRecorded: 120, unplanned: 0 });
  });

  it.each([
    ['2025-12-19', false, 0],
    ['2025-12-20', true, 1800],
  ])('on %s is over: %s, and %i are carried', (today, isOver, carriedIn) => {
    const other = year({ today });
    expect(termIn(other, 'AUTUMN').isOver).toBe(isOver);
    expect(termIn(other, 'SPRING').carriedIn).toBe(carriedIn);
  });

  it('carries nothing yet', () => {
    expect(termIn(ledger, 'AUTUMN').balance).toBe(1680);
    expect(termIn(ledger, 'SPRING').carriedIn).toBe(0);
  });
});

it('keeps to its own school', () => {
  const other = anAllocation({ schoolId: OTHER_SCHOOL, minutesPerWeek: 300 });
  const theirs = held('2025-09-03', { shares: [{ schoolId: OTHER_SCHOOL, percent: 100 }] });
  const ours = { allocations: [anAllocation()], sessions: [held('2025-09-02')] };
  expect(
    year({ allocations: [other, ...ours.allocations], sessions: [theirs, ...ours.sessions] }),
  ).toEqual(year(ours));
});

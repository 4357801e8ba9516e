import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { OTHER_SCHOOL } from '../../test/ledger.ts';
import { recount } from '../../test/ledger-recount.ts';
import { sessionsFrom, WORLD_FROM, WORLD_TO, worlds } from '../../test/ledger-worlds.ts';
import { holds } from '../../test/seeded.ts';
import { addDays, weekdayOf } from '../kernel/dates.ts';
import type { AllocationId } from '../kernel/identifiers.ts';
import { figuresOf } from './ledger-figures.ts';
import type { LedgerFacts, LedgerFigures, SessionLine } from './ledger.ts';
import { schoolLedger } from './school-ledger.ts';

const ledgerOf = (facts: LedgerFacts) => schoolLedger(facts, WORLD_FROM, WORLD_TO);
const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((total, item) => total + of(item), 0);
const sessionLines = (facts: LedgerFacts) =>
  ledgerOf(facts).weeks.flatMap(({ lines }) =>
    lines.filter((line): line is SessionLine => 'sessionId' in line),
  );
const luck: fc.Arbitrary<Iterator<number, number>> = fc.infiniteStream(fc.nat());
/** Each draws a year and more of a school. */
const RUNS = 120;
const FIGURES = [
  'promised',
  'planned',
  'delivered',
  'toCome',
  'notRecorded',
  'lost',
  'unplanned',
] as const satisfies (keyof LedgerFigures)[];

describe('whatever the calendar, the agreements, the covers and the sessions', () => {
  holds(
    'each week is what counting day by day gives',
    fc.property(worlds, (facts) => {
      const found = ledgerOf(facts).weeks.map((week) => [
        `${week.monday} ${week.term === null ? 'unknown' : `${week.term.academicYear} ${week.term.term}`}`,
        Object.fromEntries(FIGURES.map((figure) => [figure, week[figure]])),
      ]) satisfies [string, Record<string, number>][];
      const some = found.filter(([, figures]) => Object.values(figures).some((each) => each !== 0));
      expect(new Map(some)).toEqual(recount(facts, WORLD_FROM, WORLD_TO));
    }),
    RUNS,
  );

  holds(
    'promised is delivered, to come, not recorded, lost and unplanned together',
    fc.property(worlds, (facts) => {
      const { weeks, terms } = ledgerOf(facts);
      for (const { promised, delivered, toCome, notRecorded, lost, unplanned } of [
        ...weeks,
        ...terms,
      ])
        expect(promised).toBe(delivered + toCome + notRecorded + lost + unplanned);
    }),
    RUNS,
  );

  holds(
    'every figure is the sum of whole minutes on its lines, and every term that of its weeks',
    fc.property(worlds, (facts) => {
      const { weeks, terms } = ledgerOf(facts);
      for (const week of weeks) {
        expect(week).toMatchObject(figuresOf(week.lines));
        expect(week.lines.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 0)).toBe(
          true,
        );
      }
      for (const term of terms) {
        const own = weeks.filter(
          (week) => week.term?.term === term.term && week.term.academicYear === term.academicYear,
        );
        for (const figure of FIGURES) expect(term[figure]).toBe(sum(own, (week) => week[figure]));
        expect(sum(Object.values(term.lostBy), (each) => each)).toBe(term.lost);
      }
    }),
    RUNS,
  );

  holds(
    'a session is on exactly one line of each school whose time it is, unless it never was',
    fc.property(worlds, (facts) => {
      const neverWas = (session: (typeof facts.sessions)[number]) =>
        (session.state === 'CANCELLED' ||
          (session.state === 'DID_NOT_HAPPEN' && !session.workerWasThere)) &&
        session.reason === 'PLANNED_BY_MISTAKE';
      const expected = facts.sessions
        .filter((session) => !neverWas(session))
        .filter(({ shares }) => shares.some(({ schoolId }) => schoolId === facts.schoolId));
      expect(
        sessionLines(facts)
          .map(({ sessionId }) => sessionId)
          .sort(),
      ).toEqual(expected.map(({ id }) => id).sort());
    }),
    RUNS,
  );

  holds(
    'the lines of a joint session over its schools add up to the session',
    fc.property(worlds, (facts) => {
      const lines = [...sessionLines(facts), ...sessionLines({ ...facts, schoolId: OTHER_SCHOOL })];
      const { preparationCounts } = facts.settings;
      for (const session of facts.sessions) {
        const own = lines.filter(({ sessionId }) => sessionId === session.id);
        if (own.length === 0 || own.some(({ kind }) => kind === 'NOT_COUNTED')) continue;
        const time =
          session.state === 'HAPPENED'
            ? session.recordedMinutes + (preparationCounts ? session.preparationMinutes : 0)
            : session.minutes;
        expect(sum(own, ({ minutes }) => minutes)).toBe(time);
        expect(own).toHaveLength(session.shares.length);
      }
    }),
    RUNS,
  );

  holds(
    'the order in which things are listed does not matter',
    fc.property(worlds, luck, (facts, drawn) => {
      const shuffled = <Item>(items: readonly Item[]) =>
        items
          .map((item) => ({ item, at: drawn.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const { calendar } = facts;
      expect(
        ledgerOf({
          ...facts,
          sessions: shuffled(facts.sessions).map((one) => ({
            ...one,
            shares: shuffled(one.shares),
          })),
          allocations: shuffled(facts.allocations),
          calendar: {
            terms: shuffled(calendar.terms),
            closures: shuffled(calendar.closures),
            bankHolidays: shuffled(calendar.bankHolidays),
          },
        }),
      ).toEqual(ledgerOf(facts));
    }),
    RUNS,
  );
});

describe('the past never changes (ALL-7)', () => {
  const later = fc.integer({ min: 0, max: 400 }).chain((offset) => {
    const on = addDays(WORLD_FROM, offset);
    return fc.record({
      on: fc.constant(on),
      minutesPerWeek: fc.nat({ max: 400 }),
      sessions: sessionsFrom(on, 490 - offset, 'later', 10),
      closed: fc.array(
        fc.nat({ max: 60 }).map((days) => addDays(on, days)),
        { maxLength: 5 },
      ),
    });
  });

  holds(
    'a new agreement, new sessions and closures from a day on leave all weeks before it as they were',
    fc.property(worlds, later, (facts, { on, minutesPerWeek, sessions, closed }) => {
      const monday = addDays(on, 1 - weekdayOf(on));
      const before = (of: LedgerFacts) => ledgerOf(of).weeks.filter((week) => week.monday < monday);
      const kept = facts.allocations
        .filter(({ from }) => from < on)
        .map((row) => (row.to === null || row.to >= on ? { ...row, to: addDays(on, -1) } : row));
      const id = 'later' as AllocationId;
      const closures = closed.map((date) => ({ date, kind: 'CLOSURE' as const }));
      const calendar = {
        ...facts.calendar,
        closures: [...facts.calendar.closures, ...closures],
      };
      expect(
        before({
          ...facts,
          calendar,
          allocations: [...kept, anAllocation({ id, minutesPerWeek, from: on })],
          sessions: [...facts.sessions, ...sessions],
        }),
      ).toEqual(before(facts));
    }),
    RUNS,
  );
});

describe('the balance of a term (ALL-6)', () => {
  holds(
    'is carried in, promised less delivered, less waived, and that of its last week less waived',
    fc.property(worlds, (facts) => {
      const { terms, weeks } = ledgerOf(facts);
      for (const term of terms) {
        const { carriedIn, promised, delivered, waived, balance } = term;
        expect(balance).toBe(carriedIn + promised - delivered - waived);
        const last = weeks.findLast(
          (week) => week.term?.term === term.term && week.term.academicYear === term.academicYear,
        );
        expect(last?.runningBalance ?? carriedIn).toBe(balance + waived);
      }
    }),
    RUNS,
  );

  holds(
    'opens to lines, and is carried whole once the term is over',
    fc.property(worlds, (facts) => {
      const { terms } = ledgerOf(facts);
      for (const [at, term] of terms.entries()) {
        const of = (kind: string) =>
          sum(
            term.lines.filter((line) => line.kind === kind),
            ({ minutes }) => minutes,
          );
        expect([of('CARRIED_IN'), of('WAIVED')]).toEqual([term.carriedIn, term.waived]);
        const earlier = terms[at - 1];
        expect(term.carriedIn).toBe(earlier?.isOver === true ? earlier.balance : 0);
      }
    }),
    RUNS,
  );
});

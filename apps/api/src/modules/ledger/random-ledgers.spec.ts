import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import {
  addDays,
  LOSS_REASON_CODES,
  schoolLedger,
  SESSION_KINDS,
  WHOSE,
  type Allocation,
  type LedgerFacts,
  type LedgerSession,
  type SchoolTerm,
  type ServiceSettings,
} from '@outreach/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { spareWorker } from '../../../test/mutations/askers.ts';
import { inDays } from '../../../test/mutations/rows.ts';
import { centres, people, schools } from '../../../test/people.ts';
import { withBankHolidays } from '../../reads/school-calendar-sql.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const from = inDays(-250);
const to = inDays(120);
const today = inDays(0);
const oak = schools.oak.id;
const workers = [people.worker.id, people.otherWorker.id, spareWorker.id];
const anyDay = fc.nat({ max: 370 }).map((days) => addDays(from, days));
const aWorker = fc.constantFrom(...workers);

/** Up to four terms one after the other, each with or without a half term. */
const terms = fc
  .array(
    fc.record({
      wait: fc.integer({ min: 2, max: 16 }),
      days: fc.integer({ min: 30, max: 80 }),
      halfTerm: fc.option(fc.tuple(fc.integer({ min: 5, max: 18 }), fc.nat({ max: 8 }))),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drawn) => {
    let last = from;
    return drawn.map(({ wait, days, halfTerm }, at): SchoolTerm => {
      const firstDay = addDays(last, wait);
      last = addDays(firstDay, days);
      const halfTermFrom = halfTerm === null ? null : addDays(firstDay, halfTerm[0]);
      return {
        academicYear: at === 3 ? '2026/27' : '2025/26',
        term: (['AUTUMN', 'SPRING', 'SUMMER', 'AUTUMN'] as const)[at] ?? 'AUTUMN',
        ...{ firstDay, lastDay: last, halfTermFrom },
        halfTermTo:
          halfTerm === null || halfTermFrom === null ? null : addDays(halfTermFrom, halfTerm[1]),
      };
    });
  });

const allocationOf = (parts: Pick<Allocation, 'from' | 'to'> & object): object => ({
  ...{ id: randomUUID(), schoolId: oak, role: 'DEDICATED', weekdays: [], ...parts },
});

/** Agreements one after the other, some with a gap, and cover over any of them, once by each worker. */
const allocations = fc
  .tuple(
    fc.array(
      fc.record({
        wait: fc.oneof(fc.constant(0), fc.nat({ max: 20 })),
        days: fc.integer({ min: 1, max: 120 }),
        minutesPerWeek: fc.integer({ min: 1, max: 400 }),
        workerId: aWorker,
      }),
      { maxLength: 5 },
    ),
    fc.uniqueArray(fc.tuple(anyDay, fc.nat({ max: 30 }), aWorker), {
      selector: ([, , worker]) => worker,
      maxLength: 3,
    }),
  )
  .map(([rows, covers]) => {
    let next = from;
    const dedicated = rows.map(({ wait, days, minutesPerWeek, workerId }) => {
      const begins = addDays(next, wait);
      const ends = addDays(begins, days - 1);
      next = addDays(ends, 1);
      return allocationOf({ from: begins, to: ends, ...{ minutesPerWeek, workerId } });
    });
    const cover = covers.map(([begins, days, workerId]) =>
      allocationOf({
        ...{ from: begins, to: addDays(begins, days), role: 'COVER' },
        ...{ minutesPerWeek: 60, workerId },
      }),
    );
    return [...dedicated, ...cover] as Allocation[];
  });

const minutes = fc.integer({ min: 5, max: 300 });
const lost = { reason: fc.constantFrom(...LOSS_REASON_CODES), whose: fc.constantFrom(...WHOSE) };
const became = fc.oneof(
  fc.record({ state: fc.constant('PLANNED') }),
  fc.record({
    state: fc.constant('HAPPENED'),
    recordedMinutes: minutes,
    preparationMinutes: fc.nat({ max: 40 }),
  }),
  fc.record({ state: fc.constant('DID_NOT_HAPPEN'), ...lost, workerWasThere: fc.boolean() }),
  fc.record({ state: fc.constant('CANCELLED'), ...lost }),
);

/** Sessions at Oak School or at Elm School, some of them shared; each its worker's only one of the day. */
const sessions = fc
  .uniqueArray(
    fc.record({
      on: anyDay,
      minutes,
      workerId: aWorker,
      kind: fc.constantFrom(...SESSION_KINDS),
      planned: fc.boolean(),
      became,
      at: fc.constantFrom(oak, schools.elm.id),
      percent: fc.option(fc.integer({ min: 1, max: 99 })),
    }),
    { maxLength: 40, size: 'max', selector: ({ on, workerId }) => `${on} ${workerId}` },
  )
  .map((drawn) =>
    drawn.map(({ at, percent, became: what, ...session }) => ({
      at,
      session: {
        ...{ id: randomUUID(), ...session, ...what },
        shares:
          percent === null
            ? [{ schoolId: at, percent: 100 }]
            : [
                { schoolId: oak, percent },
                { schoolId: schools.elm.id, percent: 100 - percent },
              ],
      } as unknown as LedgerSession,
    })),
  );

const worlds = fc.record({
  terms,
  closures: fc.uniqueArray(
    fc.record({ date: anyDay, kind: fc.constantFrom('INSET' as const, 'CLOSURE' as const) }),
    { selector: ({ date }) => date, maxLength: 12 },
  ),
  allocations,
  sessions,
  settings: fc.record({
    preparationCounts: fc.boolean(),
    carryOverTerms: fc.nat({ max: 3 }),
    waiveLostBySchool: fc.boolean(),
  }),
});
type World = typeof worlds extends fc.Arbitrary<infer Drawn> ? Drawn : never;

type Value = string | number | boolean | null | undefined;
const quoted = (value: Value): string =>
  value === null || value === undefined ? 'null' : `'${value}'`;
async function fill(table: string, rows: readonly Record<string, Value>[]): Promise<void> {
  const whole = rows.map((row): Record<string, Value> => ({
    id: randomUUID(),
    centre_id: centres.herts.id,
    ...row,
  }));
  const [first] = whole;
  if (first === undefined) return;
  await acts.stored(
    `insert into outreach.${table} (${Object.keys(first).join(', ')}) values ${whole
      .map((row) => `(${Object.values(row).map(quoted).join(', ')})`)
      .join(', ')}`,
  );
}

async function store({ terms: all, closures, settings, ...world }: World): Promise<void> {
  for (const table of ['session_share', 'session', 'allocation', 'school_closure', 'school_term'])
    await acts.stored(`delete from outreach.${table}`);
  await acts.stored(`update outreach.centre set settings = '${JSON.stringify(settings)}'`);
  const school_id = oak;
  await fill(
    'school_term',
    all.map(({ academicYear, term, firstDay, lastDay, halfTermFrom, halfTermTo }) => ({
      ...{ school_id, academic_year: academicYear, term, first_day: firstDay, last_day: lastDay },
      ...{ half_term_from: halfTermFrom, half_term_to: halfTermTo },
    })),
  );
  await fill(
    'school_closure',
    closures.map(({ date, kind }) => ({ school_id, closed_on: date, kind })),
  );
  await fill(
    'allocation',
    world.allocations.map((one) => ({
      ...{ id: one.id, school_id, worker_id: one.workerId, role: one.role },
      ...{ minutes_per_week: one.minutesPerWeek, starts_on: one.from, ends_on: one.to },
    })),
  );
  await fill(
    'session',
    world.sessions.map(({ at, session }) => {
      const held = session.state === 'HAPPENED' ? session : null;
      const gone =
        session.state === 'DID_NOT_HAPPEN' || session.state === 'CANCELLED' ? session : null;
      return {
        ...{ id: session.id, school_id: at, worker_id: session.workerId, kind: session.kind },
        ...{ state: session.state, planned: session.planned, held_on: session.on },
        ...{ starts_at: '09:00', minutes: session.minutes, created_at: new Date().toISOString() },
        ...{ recorded_minutes: held?.recordedMinutes },
        ...{ preparation_minutes: held?.preparationMinutes },
        ...{ loss_reason: gone?.reason, loss_whose: gone?.whose },
        worker_was_there: session.state === 'DID_NOT_HAPPEN' ? session.workerWasThere : null,
      };
    }),
  );
  await fill(
    'session_share',
    world.sessions.flatMap(({ session: { id, shares } }) =>
      shares.length === 1
        ? []
        : shares.map(({ schoolId, percent }) => ({
            ...{ session_id: id, school_id: schoolId, percent },
          })),
    ),
  );
}

const figures = [
  ...['promised', 'planned', 'delivered', 'toCome', 'notRecorded', 'lost', 'unplanned'],
];
const only = (keys: readonly string[]) => (row: object) =>
  Object.fromEntries(keys.map((key) => [key, (row as Record<string, unknown>)[key] ?? null]));
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const line = ['kind', 'minutes', 'sessionId', 'allocationId', 'reason', 'whose', 'isCover'];
const weekOf = (week: object & { readonly lines: readonly object[] }) => ({
  ...only(['monday', ...figures, 'runningBalance'])(week),
  lines: week.lines.map(only(line)).sort(byText),
});
const query = `query($id: ID!, $from: Date!, $to: Date!) { school(id: $id) { ledger(from: $from, to: $to) {
  weeks { monday ${figures.join(' ')} runningBalance lines { ${line.join(' ')} } }
  terms { key { academicYear term } ${figures.join(' ')} carriedIn waived balance isOver } } } }`;
interface Read {
  school: { ledger: { weeks: { lines: object[] }[]; terms: object[] } };
}

const seed = Date.now() % 2 ** 31;
it(`what the graph says of stored rows is what the rules say of the same facts (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await store(world);
      const { school } = await acts.reads<Read>('manager', query, { id: oak, from, to });
      const facts = {
        schoolId: oak,
        calendar: withBankHolidays({ terms: world.terms, closures: world.closures }),
        allocations: world.allocations,
        sessions: world.sessions.map(({ session }) => session),
        ...{ today, settings: world.settings as ServiceSettings },
      } as unknown as LedgerFacts;
      const { weeks, terms: ofTerms } = schoolLedger(facts, from, to);
      const inShape = (one: object) => ({ isCover: false, ...one });
      expect(school.ledger.weeks.map(weekOf)).toEqual(
        weeks.map((week) =>
          weekOf({
            ...week,
            lines: week.lines.map((one) =>
              inShape({ ...one, ...(one.kind === 'COVER' && { isCover: true }) }),
            ),
          }),
        ),
      );
      const termKeys = [...figures, 'carriedIn', 'waived', 'balance', 'isOver'];
      expect(school.ledger.terms.map(only(termKeys))).toEqual(ofTerms.map(only(termKeys)));
    }),
    { seed, numRuns: 25 },
  );
}, 60_000);

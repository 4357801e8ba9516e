import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { onlyDedicatedTime } from '../../../test/oak-time.ts';
import { people, schools } from '../../../test/people.ts';
import { put } from '../../../test/mutations/rows.ts';

let acts: Acts;
const school_id = schools.oak.id;

/** A week of a term that is over, from Monday to Friday, and the one after it. */
const monday = '2025-11-03';

beforeAll(async () => {
  acts = await openActs();
  await put(acts.outreach, 'school_term', {
    school_id,
    academic_year: '2025/26',
    term: 'AUTUMN',
    first_day: monday,
    last_day: '2025-11-14',
    source: 'test',
  });
  await onlyDedicatedTime(acts);
});
beforeEach(async () => {
  await acts.stored('delete from outreach.session');
  await acts.stored('delete from outreach.school_closure');
});
afterAll(() => acts.close());

const session = (held_on: string, changes: Record<string, string | number | boolean | null> = {}) =>
  put(acts.outreach, 'session', {
    school_id,
    worker_id: people.worker.id,
    kind: 'ADVICE',
    state: 'HAPPENED',
    planned: true,
    held_on,
    starts_at: '10:00',
    minutes: 60,
    recorded_minutes: 75,
    created_at: new Date().toISOString(),
    ...changes,
  });

const query = `query($id: ID!, $from: Date!, $to: Date!) { school(id: $id) { ledger(from: $from, to: $to) {
  weeks { monday promised delivered lost unplanned runningBalance
    lines { kind minutes from sessionId workerName reason whose openDays }
    explanations { code from openDays } }
  terms { key { academicYear term } promised delivered lost carriedIn waived balance isOver } } } }`;
const days = { id: school_id, from: monday, to: '2025-11-14' };
interface Read {
  school: { ledger: { weeks: Record<string, unknown>[]; terms: Record<string, unknown>[] } | null };
}
const ledger = async (who: 'lead' | 'worker' | 'manager' | 'otherReferrer' | 'otherWorker') =>
  (await acts.reads<Read>(who, query, days)).school.ledger;

describe('the ledger of a school', () => {
  it('says what was promised, delivered and lost, with the lines behind each figure', async () => {
    const held = await session('2025-11-04');
    await session('2025-11-05', {
      state: 'CANCELLED',
      loss_reason: 'WORKER_AWAY',
      loss_whose: 'SERVICE',
      recorded_minutes: null,
    });
    await put(acts.outreach, 'school_closure', {
      school_id,
      closed_on: '2025-11-07',
      kind: 'INSET',
    });
    const read = await ledger('lead');
    expect(read?.weeks).toEqual([
      expect.objectContaining({
        monday,
        promised: 240,
        delivered: 75,
        lost: 60,
        unplanned: 105,
        lines: expect.arrayContaining([
          expect.objectContaining({
            kind: 'PROMISED',
            minutes: 240,
            openDays: 4,
            workerName: 'Wes Worker',
          }),
          expect.objectContaining({ kind: 'DELIVERED', minutes: 75, sessionId: held }),
          expect.objectContaining({
            kind: 'LOST',
            minutes: 60,
            reason: 'WORKER_AWAY',
            whose: 'SERVICE',
          }),
        ]) as unknown,
        explanations: expect.arrayContaining([
          expect.objectContaining({ code: 'PART_WEEK', openDays: 4 }),
          expect.objectContaining({ code: 'INSET', from: '2025-11-07' }),
        ]) as unknown,
      }),
      expect.objectContaining({
        monday: '2025-11-10',
        promised: 300,
        delivered: 0,
        unplanned: 300,
      }),
    ]);
    expect(read?.terms).toEqual([
      expect.objectContaining({
        key: { academicYear: '2025/26', term: 'AUTUMN' },
        promised: 540,
        delivered: 75,
        balance: 465,
        isOver: true,
      }),
    ]);
  });

  it('is the same for the school, its worker and the manager, and nobody else’s', async () => {
    await session('2025-11-04');
    const asManager = await ledger('manager');
    expect(asManager?.weeks[0]).toMatchObject({ promised: 300, delivered: 75 });
    expect(await ledger('worker')).toEqual(asManager);
    expect(await ledger('lead')).toEqual(asManager);
    expect(await ledger('otherReferrer')).toBeNull();
    expect(await ledger('otherWorker')).toBeNull();
    const counts = await acts.clients.commissioner.run(query, days);
    expect(counts.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('follows a setting of the centre: preparation counts, or does not', async () => {
    await session('2025-11-04', { preparation_minutes: 15 });
    expect((await ledger('manager'))?.weeks[0]).toMatchObject({ delivered: 75 });
    await acts.stored(`update outreach.centre set settings = '{"preparationCounts": true}'`);
    expect((await ledger('manager'))?.weeks[0]).toMatchObject({ delivered: 90 });
    await acts.stored(`update outreach.centre set settings = '{}'`);
  });
});

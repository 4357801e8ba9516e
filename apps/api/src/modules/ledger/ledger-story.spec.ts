import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { put } from '../../../test/mutations/rows.ts';
import { people, schools } from '../../../test/people.ts';

let acts: Acts;
const schoolId = schools.oak.id;
const firstDay = '2025-11-03';
const lastDay = '2025-12-12';

interface Line {
  readonly kind: string;
  readonly minutes: number;
  readonly workerName: string | null;
}
interface Week {
  readonly monday: string;
  readonly promised: number;
  readonly planned: number;
  readonly delivered: number;
  readonly toCome: number;
  readonly notRecorded: number;
  readonly lost: number;
  readonly unplanned: number;
  readonly runningBalance: number;
  readonly lines: readonly Line[];
  readonly explanations: readonly { readonly code: string; readonly from: string | null }[];
}
interface Term {
  readonly promised: number;
  readonly carriedIn: number;
  readonly waived: number;
  readonly balance: number;
}
const query = `query($id: ID!, $from: Date!, $to: Date!) { school(id: $id) { ledger(from: $from, to: $to) {
  weeks { monday promised planned delivered toCome notRecorded lost unplanned runningBalance
    lines { kind minutes workerName } explanations { code from minutesBefore minutesAfter } }
  terms { promised delivered lost carriedIn waived balance lines { kind minutes waiverReason } } } } }`;
const read = async () => {
  const variables = { id: schoolId, from: firstDay, to: lastDay };
  const { school } = await acts.reads<{
    school: { ledger: { weeks: Week[]; terms: Term[] } };
  }>('manager', query, variables);
  return school.ledger;
};

/** rules.md, section 5, point 1, as it is told there, each change by the act that a person does. */
beforeAll(async () => {
  acts = await openActs();
  await acts.stored(`delete from outreach.allocation where school_id = '${schoolId}'`);
  await put(acts.outreach, 'allocation', {
    school_id: schoolId,
    worker_id: people.worker.id,
    role: 'DEDICATED',
    minutes_per_week: 180,
    starts_on: '2020-01-01',
  });
  await put(acts.outreach, 'school_term', {
    ...{ school_id: schoolId, academic_year: '2025/26', term: 'AUTUMN', source: 'test' },
    ...{ first_day: firstDay, last_day: lastDay },
  });
  await acts.at(`${firstDay}T08:00:00Z`, async () => {
    await acts.does('manager', 'setAllocation', {
      ...{ schoolId, workerId: people.worker.id, role: 'DEDICATED', minutesPerWeek: 240 },
      ...{ weekdays: ['TUE'], from: '2025-11-17', reason: 'One hour more' },
    });
    await acts.does('manager', 'addSchoolClosure', {
      ...{ schoolId, date: '2025-11-14', kind: 'INSET' },
    });
    const { shown } = await acts.does('worker', 'planSession', {
      ...{ schoolId, kind: 'OBSERVATION', topics: ['COPING'], studentIds: [] },
      ...{ on: '2025-11-18', startsAt: '10:00', minutes: 60 },
    });
    await acts.does('worker', 'cancelSession', {
      sessionId: (shown['session'] as { id: string }).id,
      ...{ expectedVersion: 1, reason: 'ROOM_GONE' },
    });
    await acts.does('manager', 'coverWorker', {
      awayWorkerId: people.worker.id,
      coveringWorkerId: people.otherWorker.id,
      ...{ from: '2025-11-24', to: '2025-11-28', reason: 'A course', releaseSessionIds: [] },
    });
  });
});
afterAll(() => acts.close());

describe('a term in which the minutes change, a day is closed, a visit is cancelled and a week covered (rules.md §5, point 1)', () => {
  it('says of each week what was promised to the minute, and the term adds up', async () => {
    const { weeks, terms } = await read();
    expect(weeks.map(({ monday, promised }) => [monday, promised])).toEqual([
      ['2025-11-03', 180],
      ['2025-11-10', 144],
      ['2025-11-17', 240],
      ['2025-11-24', 240],
      ['2025-12-01', 240],
      ['2025-12-08', 240],
    ]);
    // The room was the school's to give: what it lost is waived by name, and the rest is owed.
    const lines = expect.arrayContaining([
      expect.objectContaining({ kind: 'WAIVED', minutes: 60, waiverReason: 'LOST_BY_SCHOOL' }),
    ]) as unknown;
    expect(terms).toEqual([
      { promised: 1284, delivered: 0, lost: 60, carriedIn: 0, waived: 60, balance: 1224, lines },
    ]);
    expect(weeks.map(({ runningBalance }) => runningBalance)).toEqual([
      180, 324, 564, 804, 1044, 1284,
    ]);
  });

  it('explains each week by itself', async () => {
    const { weeks } = await read();
    const [, inset, changed, covered] = weeks;
    expect(inset?.explanations.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['INSET', 'PART_WEEK']),
    );
    expect(changed?.explanations).toContainEqual(
      expect.objectContaining({ code: 'MINUTES_CHANGED', minutesBefore: 180, minutesAfter: 240 }),
    );
    expect(changed).toMatchObject({ planned: 60, lost: 60, toCome: 0, notRecorded: 0 });
    expect(changed?.lines).toContainEqual(expect.objectContaining({ kind: 'LOST', minutes: 60 }));
    expect(covered?.explanations).toContainEqual(
      expect.objectContaining({ code: 'COVER', from: '2025-11-24' }),
    );
    expect(covered?.lines).toContainEqual(
      expect.objectContaining({ kind: 'COVER', workerName: 'Olu Worker' }),
    );
  });

  it('counts what is to come before its day, and what nobody recorded after it', async () => {
    await acts.at('2025-12-01T08:00:00Z', () =>
      acts.does('worker', 'planSession', {
        ...{ schoolId, kind: 'OBSERVATION', topics: ['COPING'], studentIds: [] },
        ...{ on: '2025-12-09', startsAt: '10:00', minutes: 90 },
      }),
    );
    const before = await acts.at('2025-12-02T08:00:00Z', read);
    expect(before.weeks.at(-1)).toMatchObject({ planned: 90, toCome: 90, notRecorded: 0 });
    const after = await acts.at('2025-12-10T08:00:00Z', read);
    expect(after.weeks.at(-1)).toMatchObject({ planned: 90, toCome: 0, notRecorded: 90 });
  });
});

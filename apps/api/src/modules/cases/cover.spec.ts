import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { type Asker, caseWorker, spareWorker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays, ofOak, put } from '../../../test/mutations/rows.ts';
import { aCaseOf, aText } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

let acts: Acts;
let caseId: string;
let studentId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  studentId = await aStudent(acts.outreach);
  caseId = await aCaseOf(acts.outreach, studentId);
});
afterAll(() => acts.close());

const { otherWorker } = people;
const workers = async (who: Asker = 'lead') => {
  const seen = await acts.reads<{ case: object | null }>(
    who,
    'query($id: ID!) { case(id: $id) { dedicatedWorker { id } workerToday { id } } }',
    { id: caseId },
  );
  return seen.case;
};
const covers = () =>
  acts.stored(
    `select worker_id as "workerId", starts_on::text as "from", ends_on::text as "to", ended_on::text as "endedOn"
     from outreach.case_cover where case_id = '${caseId}' order by starts_on`,
  );
const sent = (changes: Input, expectedVersion = 1) => ({ caseId, expectedVersion, ...changes });
const cover = (from: string, to: string, changes: Input = {}) =>
  sent({ workerId: otherWorker.id, from, to, reason: aText, ...changes });
const aCover = (from: string, to: string, since: Record<string, string> = {}) =>
  put(acts.outreach, 'case_cover', {
    ...ofOak(studentId),
    case_id: caseId,
    worker_id: otherWorker.id,
    starts_on: from,
    ends_on: to,
    reason: aText,
    ...since,
  });

describe('the dedicated worker of a case', () => {
  const toOther = (expectedVersion = 1) =>
    sent({ workerId: otherWorker.id, from: inDays(0) }, expectedVersion);

  it('is somebody else: who had the case no longer sees it, who has it does, and the school reads who', async () => {
    expect(await workers('otherWorker')).toBeNull();
    await acts.does('manager', 'assignDedicatedWorker', toOther());
    const now = { dedicatedWorker: { id: otherWorker.id }, workerToday: { id: otherWorker.id } };
    expect(await workers()).toEqual(now);
    expect(await workers('otherWorker')).toEqual(now);
    expect(await workers('caseWorker')).toBeNull();
    expect(await acts.happened(caseId)).toEqual([
      ['DEDICATED_WORKER_ASSIGNED', people.manager.id, `dedicatedWorker ${otherWorker.id}`],
    ]);
  });

  it('is not given to a closed case, nor to who is no worker', async () => {
    const { panel } = people;
    expect(
      await acts.refuses('manager', 'assignDedicatedWorker', { ...toOther(), workerId: panel.id }),
    ).toEqual(['NOT_A_WORKER at workerId']);
    await acts.stored(
      `update outreach.support_case set status = 'CLOSED', closed_on = '${inDays(0)}', outcome = 'OTHER'
       where id = '${caseId}'`,
    );
    expect(await acts.refuses('manager', 'assignDedicatedWorker', toOther())).toEqual([
      'CASE_IS_CLOSED',
    ]);
  });
});

describe('cover of a case', () => {
  it('lets another worker see the case while it lasts, beside the one who has it', async () => {
    await acts.does('manager', 'arrangeCover', cover(inDays(0), inDays(9)));
    const now = { dedicatedWorker: { id: caseWorker.id }, workerToday: { id: otherWorker.id } };
    expect(await workers('otherWorker')).toEqual(now);
    expect(await workers('caseWorker')).toEqual(now);
    expect(await acts.happened(caseId)).toEqual([
      [
        'COVER_ARRANGED',
        people.manager.id,
        `worker ${otherWorker.id}`,
        `from ${inDays(0)}`,
        `to ${inDays(9)}`,
      ],
    ]);
  });

  it('that begins tomorrow shows nothing today', async () => {
    await acts.does('manager', 'arrangeCover', cover(inDays(1), inDays(9)));
    expect(await workers('otherWorker')).toBeNull();
    expect(await workers()).toMatchObject({ workerToday: { id: caseWorker.id } });
  });

  it('ends early: its last day stays as it was arranged, and sight ends with the day it ended', async () => {
    const coverId = await aCover(inDays(-2), inDays(9));
    expect(await workers()).toMatchObject({ workerToday: { id: otherWorker.id } });
    await acts.does('manager', 'endCover', sent({ coverId, endedOn: inDays(0) }));
    expect(await covers()).toEqual([
      { workerId: otherWorker.id, from: inDays(-2), to: inDays(9), endedOn: inDays(0) },
    ]);
    expect(await workers('otherWorker')).toBeNull();
    expect(await workers()).toMatchObject({ workerToday: { id: caseWorker.id } });
    expect(await acts.happened(caseId)).toEqual([
      ['COVER_ENDED', people.manager.id, `on ${inDays(0)}`],
    ]);
  });

  it('may follow on the day on which another ended early', async () => {
    await aCover(inDays(-2), inDays(9), { ended_on: inDays(0) });
    await acts.does(
      'manager',
      'arrangeCover',
      cover(inDays(0), inDays(9), { workerId: spareWorker.id }),
    );
    expect(await covers()).toMatchObject([{ endedOn: inDays(0) }, { workerId: spareWorker.id }]);
  });

  it.each<[what: string, changes: Input, why: string]>([
    ['by somebody of the panel', { workerId: people.panel.id }, 'NOT_A_WORKER at workerId'],
    [
      'by the worker who has it',
      { workerId: caseWorker.id },
      'COVER_IS_THE_DEDICATED_WORKER at workerId',
    ],
    ['that ends before it begins', { from: inDays(9), to: inDays(8) }, 'COVER_REVERSED at to'],
    ['that is over', { from: inDays(-9), to: inDays(-1) }, 'COVER_IN_THE_PAST at to'],
    ['on a day that is covered', { from: inDays(29), to: inDays(35) }, 'COVER_OVERLAPS at from'],
    ['for no reason', { reason: ' ' }, 'REASON_MISSING at reason'],
  ])('is not arranged %s', async (_what, changes, why) => {
    await aCover(inDays(20), inDays(29));
    const input = cover(inDays(1), inDays(9), changes);
    expect(await acts.refuses('manager', 'arrangeCover', input)).toEqual([why]);
  });

  it.each<[what: string, days: number, since: Record<string, string>, why: string]>([
    ['before it began', -3, {}, 'COVER_REVERSED at endedOn'],
    ['after it is over', 10, {}, 'COVER_ENDED at endedOn'],
    ['a second time on another day', 1, { ended_on: inDays(0) }, 'COVER_ENDED at endedOn'],
  ])('is not ended %s', async (_what, days, since, why) => {
    const coverId = await aCover(inDays(-2), inDays(9), since);
    const input = sent({ coverId, endedOn: inDays(days) });
    expect(await acts.refuses('manager', 'endCover', input)).toEqual([why]);
  });

  it('of another case is not ended through this one', async () => {
    const coverId = await aCover(inDays(-2), inDays(9));
    caseId = await aCaseOf(acts.outreach, await aStudent(acts.outreach));
    const input = sent({ coverId, endedOn: inDays(0) });
    expect(await acts.refuses('manager', 'endCover', input)).toEqual([
      'COVER_NOT_FOUND at coverId',
    ]);
  });

  it('is not arranged for a closed case', async () => {
    await acts.stored(
      `update outreach.support_case set status = 'CLOSED', closed_on = '${inDays(0)}', outcome = 'OTHER'
       where id = '${caseId}'`,
    );
    const input = cover(inDays(0), inDays(9));
    expect(await acts.refuses('manager', 'arrangeCover', input)).toEqual(['CASE_IS_CLOSED']);
  });
});

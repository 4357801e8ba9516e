import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts } from '../../../test/acts.ts';
import {
  away,
  type AwayWorker,
  cover,
  covering,
  openAwayWorker,
} from '../../../test/away-worker.ts';
import { inDays } from '../../../test/mutations/rows.ts';
import { people, schools } from '../../../test/people.ts';
import { anHourAgo } from '../../../test/sessions.ts';

let acts: Acts;
let one: AwayWorker;
beforeAll(async () => {
  one = await openAwayWorker();
  ({ acts } = one);
});
beforeEach(() => one.begin());
afterAll(() => acts.close());

describe('a worker who is back before the day', () => {
  const arranged = async (from: number, to: number) => {
    await acts.does('manager', 'coverWorker', cover({ from: inDays(from), to: inDays(to) }));
    const [row] = await acts.stored<{ id: string }>('select id from outreach.worker_cover');
    return row!.id;
  };
  const back = (coverId: string, on: number, releaseSessionIds: string[] = []) => ({
    ...{ coverId, backOn: inDays(on), releaseSessionIds },
  });
  const days = (table: string, more = '') =>
    acts.stored(
      `select starts_on::text as starts, ends_on::text as ends from outreach.${table} where ${table === 'worker_cover' ? 'covering_worker_id' : 'worker_id'} = '${covering}' ${more}`,
    );

  it('has all of it back in one act, and the other sees none of it any more', async () => {
    const [before, after] = [await one.planned(1), await one.planned(3)];
    const coverId = await arranged(0, 4);
    expect(await one.sees()).toEqual([true, true]);
    await acts.does('manager', 'endWorkerCover', back(coverId, 2));
    const until = [{ starts: inDays(0), ends: inDays(1) }];
    expect([await days('worker_cover'), await days('allocation')]).toEqual([until, until]);
    expect(await acts.stored('select ended_on::text as ended from outreach.case_cover')).toEqual([
      { ended: inDays(2) },
    ]);
    expect((await one.workerOf(before))?.worker_id).toBe(covering);
    expect((await one.workerOf(after))?.worker_id).toBe(away);
    expect((await acts.happened(away)).map(([event]) => event)).toContain('WORKER_COVER_ENDED');
    expect((await acts.happened(after)).map(([event]) => event)).toEqual([
      'SESSION_MOVED',
      'SESSION_MOVED',
    ]);
  });

  it('is told to the school where cover ends, and not where it was over before', async () => {
    const told = async (coverId: string) => {
      await acts.does('manager', 'endWorkerCover', back(coverId, 2));
      return acts.stored(
        "delete from outreach.notice where kind = 'SCHOOL_COVER_ENDED' returning recipient_id as who, path",
      );
    };
    const ofOak = { who: people.referrer.id, path: `/schools/${schools.oak.id}` };
    expect(await told(await arranged(0, 4))).toContainEqual(ofOak);
    await one.begin();
    const coverId = await arranged(0, 4);
    await acts.stored(
      `update outreach.allocation set ends_on = '${inDays(1)}' where worker_id = '${covering}'`,
    );
    expect(await told(coverId)).toEqual([]);
  });

  it('loses the other’s access on that day', async () => {
    const coverId = await arranged(0, 4);
    await acts.does('manager', 'endWorkerCover', back(coverId, 0));
    expect(await one.sees()).toEqual([false, false]);
    expect([await days('worker_cover'), await days('allocation')]).toEqual([[], []]);
  });

  it('keeps what the covering worker has of their own', async () => {
    const own = await one.planned(3, covering, '14:00');
    await acts.stored(
      `update outreach.session set school_id = '${schools.elm.id}' where id = '${own}'`,
    );
    await acts.does('manager', 'endWorkerCover', back(await arranged(0, 4), 2));
    expect((await one.workerOf(own))?.worker_id).toBe(covering);
  });

  it('is told of what clashes, and nothing is stored', async () => {
    const id = await one.planned(3);
    const coverId = await arranged(0, 4);
    await anHourAgo(acts, away, [], { held_on: inDays(3), starts_at: '10:30', kind: 'ADVICE' });
    expect(await acts.refuses('manager', 'endWorkerCover', back(coverId, 2))).toEqual([
      'WORKER_BUSY at releaseSessionIds',
    ]);
    expect((await one.workerOf(id))?.worker_id).toBe(covering);
    const { workerCovers } = await acts.reads<{
      workerCovers: { nodes: Record<string, { nodes: { id: string }[] }>[] };
    }>(
      'manager',
      `{ workerCovers(filter: { workerId: "${away}" }) { nodes { toCome { nodes { id } } clashes { nodes { id } } } } }`,
    );
    expect(workerCovers.nodes).toEqual([
      { toCome: { nodes: [{ id }] }, clashes: { nodes: [{ id }] } },
    ]);
    await acts.does('manager', 'endWorkerCover', back(coverId, 2, [id]));
    expect((await one.workerOf(id))?.state).toBe('CANCELLED');
  });
});

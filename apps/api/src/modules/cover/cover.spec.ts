import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts } from '../../../test/acts.ts';
import {
  away,
  type AwayWorker,
  cover,
  covering,
  openAwayWorker,
} from '../../../test/away-worker.ts';
import { inDays, put } from '../../../test/mutations/rows.ts';
import { aText } from '../../../test/mutations/situations.ts';
import { people, schools } from '../../../test/people.ts';
import { keptProgramme, plannedGroup } from '../../../test/workshops.ts';

let acts: Acts;
let one: AwayWorker;
beforeAll(async () => {
  one = await openAwayWorker();
  ({ acts } = one);
});
beforeEach(() => one.begin());
afterAll(() => acts.close());

describe('a worker who is away (rules.md §5, point 15)', () => {
  it('is covered in one act: schools, cases and what is planned', async () => {
    const [today, after] = [await one.planned(1), await one.planned(8)];
    expect(await one.sees()).toEqual([false, false]);
    await acts.does('manager', 'coverWorker', cover());
    expect(await one.sees()).toEqual([true, true]);
    expect(await one.workerOf(today)).toEqual({ worker_id: covering, state: 'PLANNED' });
    expect(await one.workerOf(after)).toEqual({ worker_id: away, state: 'PLANNED' });
    const rows = await acts.stored(
      `select role, minutes_per_week, starts_on::text, ends_on::text from outreach.allocation where worker_id = '${covering}'`,
    );
    expect(rows).toEqual([
      { role: 'COVER', minutes_per_week: 300, starts_on: inDays(0), ends_on: inDays(4) },
    ]);
    expect(await acts.happened(away)).toEqual([
      [
        'WORKER_COVERED',
        people.manager.id,
        `worker ${covering}`,
        `from ${inDays(0)}`,
        `to ${inDays(4)}`,
      ],
    ]);
    expect((await acts.happened(one.caseId())).map(([event]) => event)).toEqual(['COVER_ARRANGED']);
    expect((await acts.happened(today)).map(([event]) => event)).toEqual(['SESSION_MOVED']);
  });

  it.each([
    ['before it begins', 1, 5, false],
    ['on its first day', 0, 5, true],
    ['on its last day', -5, 0, true],
    ['when it is over', -5, -1, false],
  ])('lets the other in by date alone: %s', async (_when, from, to, may) => {
    await acts.does('manager', 'coverWorker', cover());
    for (const table of ['allocation', 'case_cover'])
      await acts.stored(
        `update outreach.${table} set starts_on = '${inDays(from)}', ends_on = '${inDays(to)}' where worker_id = '${covering}'`,
      );
    expect(await one.sees()).toEqual([may, may]);
  });

  it('has a clash shown first, and called off only by choice', async () => {
    const clashing = await one.planned(2);
    const free = await one.planned(3);
    await one.planned(2, covering, '10:30');
    const { workToCover } = await acts.reads<{
      workToCover: Record<string, { nodes: { id: string }[] }>;
    }>(
      'manager',
      `query($from: Date!, $to: Date) { workToCover(workerId: "${away}", coveringWorkerId: "${covering}", from: $from, to: $to) {
        worker { name } schools { nodes { id } } cases { nodes { id } } sessions { nodes { id } } clashes { nodes { id } } promises { nodes { id } } } }`,
      { from: inDays(0), to: inDays(4) },
    );
    const ids = (name: string) => workToCover[name]?.nodes.map(({ id }) => id);
    expect(ids('schools')).toHaveLength(1);
    expect([ids('cases'), ids('sessions'), ids('clashes'), ids('promises')]).toEqual([
      [one.caseId()],
      [clashing, free],
      [clashing],
      [],
    ]);
    expect(await acts.refuses('manager', 'coverWorker', cover())).toEqual([
      'WORKER_BUSY at releaseSessionIds',
    ]);
    await acts.does('manager', 'coverWorker', cover({ releaseSessionIds: [clashing] }));
    expect(await one.workerOf(clashing)).toEqual({ worker_id: away, state: 'CANCELLED' });
    expect(await one.workerOf(free)).toEqual({ worker_id: covering, state: 'PLANNED' });
  });

  it('is covered once on any day', async () => {
    await acts.does('manager', 'coverWorker', cover());
    expect(
      await acts.refuses(
        'manager',
        'coverWorker',
        cover({ coveringWorkerId: people.otherWorker.id, from: inDays(4), to: inDays(6) }),
      ),
    ).toContain('WORKER_COVERED_ALREADY at from');
  });

  it('finds what happened meanwhile, and not before the cover is over', async () => {
    const id = await one.planned(1);
    await acts.does('manager', 'coverWorker', cover());
    const back = async (on: string) => {
      const { workerCovers } = await acts.reads<{
        workerCovers: { nodes: { sessions: { nodes: { id: string }[] } }[] };
      }>(
        'worker',
        `query($on: Date!) { workerCovers(filter: { workerId: "${away}", backOn: $on }) { nodes { worker { name } coveringWorker { name } from to sessions { nodes { id standing nextStep } } } } }`,
        { on },
      );
      return workerCovers.nodes.map(({ sessions }) => sessions.nodes.map((one) => one.id));
    };
    await acts.stored(
      `update outreach.session set state = 'HAPPENED', recorded_minutes = 60 where id = '${id}'`,
    );
    expect(await back(inDays(4))).toEqual([]);
    expect(await back(inDays(5))).toEqual([[id]]);
    expect(await back(inDays(18))).toEqual([[id]]);
    expect(await back(inDays(19))).toEqual([]);
  });

  it('has a week of cover in the ledger as it was promised', async () => {
    const id = await one.planned(1);
    await acts.does('manager', 'coverWorker', cover());
    // The same week, in a term that is over.
    const monday = '2025-11-03';
    await put(acts.outreach, 'school_term', {
      ...{ school_id: schools.oak.id, academic_year: '2025/26', term: 'AUTUMN' },
      ...{ first_day: monday, last_day: '2025-11-14', source: 'test' },
    });
    await acts.stored(
      `update outreach.allocation set starts_on = '${monday}', ends_on = '2025-11-07' where worker_id = '${covering}'`,
    );
    await acts.stored(
      `update outreach.session set held_on = '2025-11-04', state = 'HAPPENED', recorded_minutes = 60 where id = '${id}'`,
    );
    const { school } = await acts.reads<{ school: { ledger: { weeks: object[] } } }>(
      'manager',
      `query($id: ID!) { school(id: $id) { ledger(from: "${monday}", to: "2025-11-07") { weeks {
        promised delivered lost unplanned lines { kind minutes workerName openDays isCover } } } } }`,
      { id: schools.oak.id },
    );
    expect(school.ledger.weeks).toEqual([
      expect.objectContaining({
        ...{ promised: 300, delivered: 60, lost: 0, unplanned: 240 },
        lines: expect.arrayContaining([
          expect.objectContaining({
            kind: 'PROMISED',
            minutes: 300,
            workerName: people.worker.name,
          }),
          expect.objectContaining({
            kind: 'COVER',
            minutes: 0,
            workerName: 'spareWorker',
            openDays: 5,
          }),
          expect.objectContaining({
            kind: 'DELIVERED',
            minutes: 60,
            workerName: 'spareWorker',
            isCover: true,
          }),
        ]) as unknown,
      }),
    ]);
    await acts.stored(`delete from outreach.school_term where academic_year = '2025/26'`);
  });
});

describe('work that is handed over for good', () => {
  it('goes to the other from a day on, and the past stays', async () => {
    const [before, after] = [await one.planned(1), await one.planned(8)];
    await acts.does('manager', 'handOverWork', {
      ...{ fromWorkerId: away, toWorkerId: covering, from: inDays(7), reason: aText },
      releaseSessionIds: [],
    });
    const rows = await acts.stored(
      `select worker_id, role, starts_on::text, ends_on::text from outreach.allocation where school_id = '${schools.oak.id}' order by starts_on`,
    );
    expect(rows).toEqual([
      { worker_id: away, role: 'DEDICATED', starts_on: '2020-01-01', ends_on: inDays(6) },
      { worker_id: covering, role: 'DEDICATED', starts_on: inDays(7), ends_on: null },
    ]);
    expect((await one.workerOf(before))?.worker_id).toBe(away);
    expect((await one.workerOf(after))?.worker_id).toBe(covering);
    const [found] = await acts.stored(
      `select dedicated_worker_id from outreach.support_case where id = '${one.caseId()}'`,
    );
    expect(found).toEqual({ dedicated_worker_id: covering });
    const covers = await acts.stored(
      `select worker_id, starts_on::text, ends_on::text from outreach.case_cover where case_id = '${one.caseId()}'`,
    );
    expect(covers).toEqual([{ worker_id: away, starts_on: inDays(0), ends_on: inDays(6) }]);
  });
});

describe('groups of a worker', () => {
  const groupOf = (id: string) =>
    acts.stored<{ worker: string }>(
      `select worker_id as worker from outreach.workshop_group where id = '${id}'`,
    );

  it('are shown before, go over with the work, each recorded, and those that ended do not', async () => {
    const programmeId = await keptProgramme(acts);
    const [group, ended] = [
      await plannedGroup(acts, programmeId, { name: 'Calm start' }),
      await plannedGroup(acts, programmeId, { name: 'Over' }),
    ];
    await acts.stored(
      `update outreach.workshop_group set status = 'ENDED', ended_on = '${inDays(0)}', end_reason = 'COMPLETED' where id = '${ended}'`,
    );
    await acts.stored(`delete from outreach.session where group_id = '${ended}'`);
    const { workToCover } = await acts.reads<{ workToCover: { groups: object } }>(
      'manager',
      `query($id: ID!, $from: Date!) { workToCover(workerId: $id, from: $from) {
        groups(first: 10) { nodes { id name } } } }`,
      { id: away, from: inDays(0) },
    );
    expect(workToCover.groups).toEqual({ nodes: [{ id: group, name: 'Calm start' }] });
    await acts.does('manager', 'handOverWork', {
      ...{ fromWorkerId: away, toWorkerId: covering, from: inDays(0), reason: aText },
      releaseSessionIds: [],
    });
    expect([await groupOf(group), await groupOf(ended)]).toEqual([
      [{ worker: covering }],
      [{ worker: away }],
    ]);
    const sessions = await acts.stored(
      `select distinct worker_id as worker from outreach.session where group_id = '${group}'`,
    );
    expect(sessions).toEqual([{ worker: covering }]);
    expect(await acts.happened(group)).toContainEqual([
      'GROUP_HANDED_OVER',
      people.manager.id,
      `worker ${covering}`,
    ]);
  });
});

it('what a worker has is nobody’s to look at but the manager’s, and bad ids are nobody’s', async () => {
  const document = `query($id: ID!, $from: Date!) { workToCover(workerId: $id, coveringWorkerId: $id, from: $from) { id } }`;
  const read = (who: Parameters<Acts['reads']>[0], id: string) =>
    acts.reads(who, document, { id, from: inDays(0) });
  await expect(read('worker', away)).rejects.toThrow('FORBIDDEN');
  for (const id of ['', 'x', one.caseId(), "'; drop table"])
    expect(await read('manager', id)).toEqual({ workToCover: null });
  expect(await read('managerElsewhere', away)).toEqual({ workToCover: null });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import { aStudent, ofOak, put } from '../../../test/mutations/rows.ts';
import { people, schools } from '../../../test/people.ts';
import { emptyTimetable } from '../../../test/sessions.ts';

let acts: Acts;
let sessionId: string;
const monday = '2025-11-03';
const { oak, elm } = schools;
const shares = [
  { schoolId: oak.id, percent: 50 },
  { schoolId: elm.id, percent: 50 },
];

beforeAll(async () => {
  acts = await openActs();
  for (const { id } of [oak, elm])
    await put(acts.outreach, 'school_term', {
      school_id: id,
      academic_year: '2025/26',
      term: 'AUTUMN',
      first_day: monday,
      last_day: '2025-11-14',
      source: 'test',
    });
});
beforeEach(async () => {
  await emptyTimetable(acts);
  sessionId = await put(acts.outreach, 'session', {
    school_id: oak.id,
    worker_id: people.worker.id,
    kind: 'TRANSITION',
    state: 'HAPPENED',
    planned: true,
    held_on: '2025-11-04',
    starts_at: '10:00',
    minutes: 60,
    recorded_minutes: 75,
    shared_note: 'What Oak School reads',
    created_at: new Date().toISOString(),
  });
  await put(acts.outreach, 'session_student', {
    ...ofOak(await aStudent(acts.outreach)),
    session_id: sessionId,
  });
});
afterAll(() => acts.close());

const share = (who: Asker, version = 1, parts: readonly object[] = shares) =>
  acts.does(who, 'shareSession', { sessionId, expectedVersion: version, shares: parts });

interface Line {
  readonly minutes: number;
}
async function delivered(who: Asker, { id }: { id: string }) {
  const { school } = await acts.reads<{
    school: { ledger: { weeks: { delivered: number; lines: Line[] }[] } | null };
  }>(
    who,
    `query($id: ID!) { school(id: $id) { ledger(from: "${monday}", to: "${monday}") { weeks { delivered
      lines { kind minutes sessionId sessionKind sharePercent workerName } } } } }`,
    { id },
  );
  const week = school.ledger?.weeks[0];
  return {
    delivered: week?.delivered,
    line: week?.lines.find((one) => 'kind' in one && one.kind === 'DELIVERED'),
  };
}

describe('a joint session', () => {
  it('counts at each school by its share, to the minute, once in all', async () => {
    expect(await delivered('manager', oak)).toMatchObject({
      delivered: 75,
      line: { minutes: 75, sharePercent: null },
    });
    await share('manager');
    expect(await delivered('manager', oak)).toMatchObject({
      delivered: 38,
      line: { minutes: 38, sharePercent: 50, sessionKind: 'TRANSITION' },
    });
    for (const who of ['manager', 'otherReferrer', 'otherWorker'] as const)
      expect(await delivered(who, elm)).toMatchObject({
        delivered: 37,
        line: {
          minutes: 37,
          sharePercent: 50,
          workerName: 'Wes Worker',
          sessionKind: 'TRANSITION',
          sessionId: who === 'manager' ? sessionId : null,
        },
      });
    expect(await delivered('lead', oak)).toMatchObject({ delivered: 38 });
  });

  it('is a line to the school that shares it: not a session, not a student, not a note', async () => {
    await share('manager');
    for (const who of ['otherReferrer', 'otherWorker'] as const)
      expect(
        await acts.reads(
          who,
          `{ session(id: "${sessionId}") { id } sessions { totalCount } students { totalCount } }`,
        ),
      ).toEqual({ session: null, sessions: { totalCount: 0 }, students: { totalCount: 0 } });
  });

  it('says whose time it is to those who see it', async () => {
    await share('manager', 1, [
      { schoolId: elm.id, percent: 30 },
      { schoolId: oak.id, percent: 70 },
    ]);
    const read = `{ session(id: "${sessionId}") { viewerCanShare shares { nodes { percent school { name } } } } }`;
    const nodes = [
      { percent: 70, school: { name: 'Oak School' } },
      { percent: 30, school: { name: 'Elm School' } },
    ];
    expect(await acts.reads('worker', read)).toEqual({
      session: { viewerCanShare: false, shares: { nodes } },
    });
    expect(await acts.reads('manager', read)).toEqual({
      session: { viewerCanShare: true, shares: { nodes } },
    });
  });

  it('is shared anew, taken back, and each school has its line of history', async () => {
    await share('manager');
    await share('manager', 2, [
      { schoolId: oak.id, percent: 1 },
      { schoolId: elm.id, percent: 99 },
    ]);
    await share('manager', 3, [{ schoolId: oak.id, percent: 100 }]);
    expect(await delivered('manager', oak)).toMatchObject({ delivered: 75 });
    expect(await delivered('manager', elm)).toMatchObject({ delivered: 0 });
    const told = (percent: number) => [
      'SESSION_SHARED',
      people.manager.id,
      'on 2025-11-04',
      `percent ${percent}`,
    ];
    expect([...(await acts.happened(sessionId))].sort()).toEqual(
      [50, 50, 1, 99, 100, 0].map(told).sort(),
    );
    expect(
      await acts.stored(
        `select school_id as school, count(*)::int as n from outreach.history_entry where event = 'SESSION_SHARED' group by 1 order by 1`,
      ),
    ).toEqual([oak, elm].map(({ id }) => ({ school: id, n: expect.any(Number) as number })));
  });

  it('is refused by the rules', async () => {
    const parts = [
      { schoolId: oak.id, percent: 50 },
      { schoolId: schools.far.id, percent: 40 },
    ];
    expect(
      await acts.refuses('manager', 'shareSession', {
        sessionId,
        expectedVersion: 1,
        shares: parts,
      }),
    ).toEqual(['SCHOOL_NOT_SERVED at shares.1', 'SHARES_DO_NOT_ADD_UP at shares']);
    expect(
      await acts.refuses('worker', 'shareSession', { sessionId, expectedVersion: 1, shares }),
    ).toEqual(['NOT_YOUR_SCHOOL at shares']);
  });

  it('adds up in the database too', async () => {
    const row = `insert into outreach.session_share (id, centre_id, session_id, school_id, percent)
      values (gen_random_uuid(), '${oak.centre.id}', '${sessionId}', '${elm.id}', 40)`;
    await expect(acts.stored(row)).rejects.toMatchObject({ constraint: 'shares_add_up' });
  });
});

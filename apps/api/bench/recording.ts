/**
 * Records sessions at a steady pace, the most frequent write, beside a bare INSERT of the same row at the same pace.
 * What it prints is explained in docs/performance.md.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { withDatabase } from '../test/server-database.ts';
import { post } from './http-client.ts';
import { quantile } from './measure.ts';
import { openSetting, signIn, type Setting } from './setting.ts';

const pace = { aSecond: 50, seconds: 20 };
/** Who record in turns: what one person does waits for what the same person did before. */
const workers = ['worker', 'second-worker'];
const serverUrl = process.env['TEST_DATABASE_URL'] ?? '';

/** Five minutes of a worker, after school, on a day on which there was school. */
interface Slot {
  readonly on: string;
  readonly startsAt: string;
}

interface Place {
  readonly schoolId: string;
  readonly studentId: string;
}

const recordMutation = `mutation($input: RecordUnplannedSessionInput!) { recordUnplannedSession(input: $input) {
  __typename ... on SessionSuccess { session { id } } ... on RuleViolations { violations { code } } } }`;

async function ask<Data>(setting: Setting, cookie: string, said: object): Promise<Data> {
  const body = JSON.stringify(said);
  const content = await post({ url: `${setting.built.url}/graphql`, cookie, body });
  return (JSON.parse(content.toString()) as { data: Data }).data;
}

async function record(
  setting: Setting,
  cookie: string,
  place: Place,
  slot: Slot,
): Promise<boolean> {
  const { recordUnplannedSession } = await ask<{ recordUnplannedSession: { __typename: string } }>(
    setting,
    cookie,
    {
      query: recordMutation,
      variables: {
        input: {
          ...slot,
          idempotencyKey: randomUUID(),
          schoolId: place.schoolId,
          studentIds: [place.studentId],
          kind: 'ONE_TO_ONE',
          record: {
            minutes: 5,
            topics: ['COPING'],
            workedOn: 'Breathing, and a plan for lunch',
            howItWent: 'WELL',
            nextStep: 'Try it at break',
            attendance: [{ studentId: place.studentId, attendance: 'ATTENDED' }],
          },
        },
      },
    },
  );
  return recordUnplannedSession.__typename === 'SessionSuccess';
}

const fiveMinutes = (index: number): string => {
  const minute = 16 * 60 + index * 5;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};
const perDay = 80;

/** A student with whom the worker may work alone, and as many free slots on days of school as are asked for. */
async function findWork(setting: Setting, cookie: string, howMany: number) {
  const { cases } = await ask<{
    cases: { nodes: { student: { id: string; school: { id: string } } }[] };
  }>(setting, cookie, {
    query:
      '{ cases(first: 50, filter: { status: [ACTIVE] }) { nodes { student { id school { id } } } } }',
  });
  for (const { student } of cases.nodes) {
    const place = { schoolId: student.school.id, studentId: student.id };
    const days: string[] = [];
    for (let back = 1; back < 60 && days.length * perDay < howMany; back += 1) {
      const on = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
      if (await record(setting, cookie, place, { on, startsAt: '22:50' })) days.push(on);
    }
    const slots = days.flatMap((on) =>
      Array.from({ length: perDay }, (_, index) => ({ on, startsAt: fiveMinutes(index) })),
    );
    if (slots.length >= howMany) return { place, slots };
  }
  throw new Error('No student of the worker has enough days of school behind them');
}

/** Begins one act every so often, whether the last has been answered or not; each time is counted from its turn. */
async function atPace(acts: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const began = performance.now();
  return Promise.all(
    acts.map(async (act, index) => {
      const turn = began + (index * 1000) / pace.aSecond;
      await wait(Math.max(0, turn - performance.now()));
      await act();
      return performance.now() - turn;
    }),
  );
}

const bare = `insert into outreach.session (id, centre_id, school_id, worker_id, kind, topics, state, planned, held_on,
    starts_at, minutes, recorded_minutes, worked_on, how_it_went, next_step, recorded_at, recorded_by, created_at)
  select gen_random_uuid(), centre_id, $1, $2, 'ONE_TO_ONE', '{COPING}', 'HAPPENED', false, $3::date, $4::time, 5, 5,
    'Breathing, and a plan for lunch', 'WELL', 'Try it at break', now(), $2, now()
  from outreach.staff_member where id = $2`;

function line(name: string, times: readonly number[], beside?: readonly number[]): string {
  const figures = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
  const [, , p99 = NaN] = figures;
  const ratio = beside === undefined ? '' : (p99 / quantile(beside, 0.99)).toFixed(1);
  return `  ${name.padEnd(30)}${figures.map((ms) => ms.toFixed(1).padStart(12)).join('')}${ratio.padStart(14)}\n`;
}

async function run(): Promise<void> {
  const setting = await openSetting(serverUrl);
  const pool = new pg.Pool({
    connectionString: withDatabase(serverUrl, setting.database),
    max: 10,
  });
  try {
    const howMany = (pace.seconds + 2) * pace.aSecond;
    const works = await Promise.all(
      workers.map(async (name) => {
        const cookie = await signIn(setting.built.url, `${name}@demo.example.org`);
        return { cookie, ...(await findWork(setting, cookie, howMany / workers.length)) };
      }),
    );
    const { rows } = await pool.query<{ id: string }>(
      `select id from outreach.staff_member where role = 'OUTREACH_WORKER' and email not like '%worker@demo%'
       order by id limit ${workers.length}`,
    );
    const turns = Array.from({ length: howMany }, (_, turn) => {
      const work = works[turn % works.length];
      const slot = work?.slots[Math.floor(turn / works.length)];
      if (work === undefined || slot === undefined) throw new Error('There are too few slots');
      return { ...work, slot };
    });
    const graph = turns.map(
      ({ cookie, place, slot }) =>
        () =>
          record(setting, cookie, place, slot).then(accepted),
    );
    const insert = turns.map(
      ({ place, slot }, turn) =>
        () =>
          pool.query({
            name: 'bare',
            text: bare,
            values: [place.schoolId, rows[turn % rows.length]?.id, slot.on, slot.startsAt],
          }),
    );
    const warm = 2 * pace.aSecond;
    await atPace(graph.slice(0, warm));
    await atPace(insert.slice(0, warm));
    const end = warm + pace.seconds * pace.aSecond;
    const inserted = await atPace(insert.slice(warm, end));
    const recorded = await atPace(graph.slice(warm, end));
    process.stdout.write(
      `\nRecording ${pace.aSecond} sessions a second for ${pace.seconds} s\n` +
        `  ${''.padEnd(30)}${['median ms', 'p95 ms', 'p99 ms'].map((one) => one.padStart(12)).join('')}${'p99 : bare'.padStart(14)}\n` +
        line('the graph, with all it writes', recorded, inserted) +
        line('a bare INSERT of the same row', inserted),
    );
  } finally {
    await pool.end();
    await setting.close();
  }
}

function accepted(done: boolean): void {
  if (!done) throw new Error('A session was refused');
}

if (serverUrl === '') {
  process.stderr.write('The bench needs TEST_DATABASE_URL.\n');
  process.exitCode = 1;
} else await run();

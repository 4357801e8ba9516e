import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { asSession } from '../src/auth/roles.ts';
import { hashToken } from '../src/auth/session-token.ts';
import { type Acts, openActs } from './acts.ts';
import { centres, people, schools } from './people.ts';
import { aReadyStudent, emptyTimetable, schoolDay } from './sessions.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  await emptyTimetable(acts);
});
afterAll(() => acts.close());

/** Writes past every rule of the service, as the real login role in a session of the worker. */
async function writes(statement: (id: string) => string): Promise<'written' | 'taken'> {
  const { orm } = acts.outreach.database;
  const em = orm.em.fork({ session: asSession(hashToken(acts.clients.worker.token!)!) });
  try {
    await em.transactional((within) => within.execute(statement(randomUUID())));
    return 'written';
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === '23P01') return 'taken';
    throw error;
  }
}

const session = (
  id: string,
  changes: { worker?: string; at?: string; room?: string | null } = {},
) =>
  `insert into outreach.session (id, centre_id, school_id, worker_id, kind, state, planned, held_on, starts_at, minutes, room, created_at)
   values ('${id}', '${centres.herts.id}', '${schools.oak.id}', '${changes.worker ?? people.worker.id}', 'ADVICE', 'PLANNED', true,
     '${schoolDay()}', '${changes.at ?? '10:00'}', 60, ${changes.room == null ? 'null' : `'${changes.room}'`}, now())`;

it.each([
  ['a worker', (id: string) => session(id)],
  [
    'a room, whoever is in it',
    (id: string) =>
      session(id, {
        worker: (id > '8' ? people.worker : people.otherWorker).id,
        room: id.endsWith('7') ? 'Hub' : 'HUB',
      }),
  ],
])(
  'of 200 at once for one hour of %s the database lets one through',
  async (_what, statement) => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => writes(statement)));
    expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
    expect(await acts.stored('select id from outreach.session')).toHaveLength(1);
  },
  120_000,
);

it('a student is in one place: the second session does not take them, until the first is called off', async () => {
  const amy = await aReadyStudent(acts);
  const [first, second] = [randomUUID(), randomUUID()];
  await writes(() => session(first));
  await writes(() => session(second, { worker: people.otherWorker.id, at: '10:30' }));
  const join = (sessionId: string) => (id: string) =>
    `insert into outreach.session_student (id, centre_id, school_id, student_id, session_id)
     values ('${id}', '${centres.herts.id}', '${schools.oak.id}', '${amy}', '${sessionId}')`;
  expect(await writes(join(first))).toBe('written');
  expect(await writes(join(second))).toBe('taken');
  await writes(
    () =>
      `update outreach.session set state = 'CANCELLED', loss_reason = 'ROOM_GONE', loss_whose = 'SCHOOL' where id = '${first}'`,
  );
  expect(await writes(join(second))).toBe('written');
  await expect(
    writes(
      () =>
        `update outreach.session set state = 'PLANNED', loss_reason = null, loss_whose = null where id = '${first}'`,
    ),
  ).resolves.toBe('taken');
});

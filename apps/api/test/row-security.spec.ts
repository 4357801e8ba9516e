import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSession } from '../src/auth/roles.ts';
import { hashToken } from '../src/auth/session-token.ts';
import type { Em } from '../src/persistence/orm.ts';
import { createTestApp, type TestApp } from './harness.ts';
import { people, schools, seedPeople } from './people.ts';
import { lints } from './row-security-lints.ts';
import { stubGraph } from './stub-graph.ts';

let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
});

afterAll(() => outreach.close());

const denied = { code: '42501' };

/** What needs no other role is refused there too. */
const oneSession =
  'The embedded database is one session of its owner that laid its rights down; only a server can refuse to give them back';

const wrong = async (statement: string) =>
  (await outreach.database.asOwner<{ wrong: string }>(statement)).map((row) => row.wrong);

const orm = () => outreach.database.orm;

const sessionOf = async (person: { id: string }) => {
  const { token } = await outreach.as(person);
  return asSession(hashToken(token!)!);
};

const schoolsSeen = 'select name from outreach.school order by name';

describe('the catalogue holds', () => {
  it.each(lints)('not %s', async (_what, statement) => {
    expect(await wrong(statement)).toEqual([]);
  });

  it('only these tables without a policy, each out of reach of the role of requests', async () => {
    const bare = await wrong(
      `select c.oid::regclass::text as wrong from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('outreach', 'auth', 'audit', 'public') and not c.relrowsecurity order by 1`,
    );
    expect(bare).toEqual([
      'auth.attempt',
      'auth.credential',
      'auth.invitation',
      'auth.session',
      'migration',
    ]);
  });
});

describe('the lints themselves', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    [
      'without row-level security',
      'create table outreach.planted (id uuid)',
      'drop table outreach.planted',
    ],
    [
      'always true',
      'create policy planted on outreach.school for select to outreach_app using (true)',
      'drop policy planted on outreach.school',
    ],
    [
      'for everybody',
      'create policy planted on outreach.school for select using (false)',
      'drop policy planted on outreach.school',
    ],
    [
      'once for every row',
      'create policy planted on outreach.school for select to outreach_app using (auth.actor_centre() = centre_id)',
      'drop policy planted on outreach.school',
    ],
    [
      'reads as its owner',
      'create view outreach.planted as select * from outreach.school',
      'drop view outreach.planted',
    ],
    [
      'search path',
      "create function auth.planted() returns int language sql security definer as 'select 1'",
      'drop function auth.planted()',
    ],
    [
      'does not bind the owner',
      'alter table outreach.school no force row level security',
      'alter table outreach.school force row level security',
    ],
  ];

  it.each(planted)('find what is planted: %s', async (name, plant, remove) => {
    const lint = lints.find(([what]) => what.includes(name));
    await outreach.database.asOwner(plant);
    try {
      expect(await wrong(lint![1])).not.toEqual([]);
    } finally {
      await outreach.database.asOwner(remove);
    }
    expect(await wrong(lint![1])).toEqual([]);
  });
});

describe('a path that forgets to say who asks is denied', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a fork without a session', () => orm().em.fork().execute(schoolsSeen)],
    ['the bare connection', () => orm().em.getConnection().execute(schoolsSeen)],
    [
      'a transaction without a session',
      () =>
        orm()
          .em.fork()
          .transactional((em) => em.execute(schoolsSeen)),
    ],
    [
      'a query builder of a fork with a session, outside a transaction',
      async () => {
        const em = orm().em.fork({ session: await sessionOf(people.manager) }) as Em;
        return em
          .getKysely()
          .selectFrom('outreach.school' as never)
          .selectAll()
          .execute();
      },
    ],
    [
      'the sessions, as the login role',
      () => orm().em.getConnection().execute('select * from auth.session'),
    ],
    ['a write', () => orm().em.fork().execute("update outreach.school set name = 'x'")],
    ['a table of its own', () => orm().em.getConnection().execute('create table public.x (a int)')],
    [
      'a function with the owner’s rights',
      () => orm().em.getConnection().execute('select auth.actor_schools()'),
    ],
  ])('%s', async (_path, work) => {
    await expect(work()).rejects.toMatchObject(denied);
  });
});

describe('whoever runs SQL of their own inside a request', () => {
  const inside = async (person: { id: string }, ...statements: string[]) => {
    const em = orm().em.fork({ session: await sessionOf(person) });
    return em.transactional(async (within) => {
      let rows: unknown = null;
      for (const statement of statements) rows = await within.execute<object[]>(statement);
      return rows;
    });
  };

  it('sees what is theirs to see', async () => {
    expect(await inside(people.manager, schoolsSeen)).toEqual([
      { name: schools.elm.name },
      { name: schools.oak.name },
    ]);
  });

  it.each([
    ["set_config('app.session', '" + 'ab'.repeat(32) + "', true)"],
    ["set_config('app.session', '', true)"],
    ["set_config('app.session', null, true)"],
    ["set_config('app.role', 'MANAGER', true)"],
    ["set_config('role', 'outreach_app', true)"],
    ["set_config('row_security', 'off', true)"],
  ])('gains no row by %s', async (forged) => {
    const seen = inside(people.panel, `select ${forged}`, 'select * from outreach.student');
    const outcome = await seen.catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toMatchObject(denied);
    else expect(outcome).toEqual([]);
  });

  it('sees nothing at all by a guess at a session', async () => {
    const forged = `select set_config('app.session', '${'00'.repeat(32)}', true)`;
    expect(await inside(people.manager, forged, schoolsSeen)).toEqual([]);
  });

  it.for([
    'select * from auth.session',
    'select * from auth.credential',
    'select * from auth.invitation',
    'select * from audit.event',
    'select secret from auth.credential',
    'delete from audit.event',
    'update outreach.history_entry set event = event',
    'truncate outreach.student',
    'alter table outreach.student disable row level security',
    'alter table outreach.student no force row level security',
    'drop policy outreach_student_select on outreach.student',
    'grant select on auth.session to outreach_app',
    'create function outreach.mine() returns int language sql as $$ select 1 $$',
    'set role outreach_owner',
    'set role outreach_definer',
    'set role outreach_system',
    'set role postgres',
    'set session authorization postgres',
    "copy outreach.student to program 'cat'",
    "select pg_read_file('/etc/passwd')",
    "select lo_import('/etc/passwd')",
    'alter role outreach_login bypassrls',
  ])('is denied: %s', async (statement, { skip }) => {
    const takesUp = /^(set|alter role|copy|select (pg|lo)_)/.test(statement);
    skip(outreach.database.embedded && takesUp, oneSession);
    await expect(inside(people.manager, statement)).rejects.toMatchObject(denied);
  });

  it('is back at the login role, which may read nothing, after laying the role down', async ({
    skip,
  }) => {
    skip(outreach.database.embedded, oneSession);
    await expect(inside(people.manager, 'reset role', schoolsSeen)).rejects.toMatchObject(denied);
    await expect(inside(people.manager, 'set role none', schoolsSeen)).rejects.toMatchObject(
      denied,
    );
  });

  it('reaches no record of a child as the role that signs in', async () => {
    await expect(
      inside(people.manager, 'set role outreach_auth', 'select * from outreach.student'),
    ).rejects.toMatchObject(denied);
  });

  it('leaves nothing of the session behind on the connection', async () => {
    await inside(people.manager, schoolsSeen);
    const left: unknown = await orm()
      .em.getConnection()
      .execute(
        "select current_user as role, nullif(current_setting('app.session', true), '') as session",
      );
    expect(left).toEqual([{ role: 'outreach_login', session: null }]);
  });

  it('cannot write a row into another centre, or under another name', async () => {
    const entry = (centre: string, actor: string) =>
      inside(
        people.manager,
        `insert into outreach.history_entry (id, centre_id, subject, subject_id, event, actor_id, at)
         values (gen_random_uuid(), '${centre}', 'STAFF', '${actor}', 'X', '${actor}', now())`,
      );
    await expect(entry(people.managerElsewhere.centre.id, people.manager.id)).rejects.toMatchObject(
      denied,
    );
    await expect(entry(people.manager.centre.id, people.worker.id)).rejects.toMatchObject(denied);
    await entry(people.manager.centre.id, people.manager.id);
  });
});

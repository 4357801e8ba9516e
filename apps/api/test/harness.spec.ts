import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from './harness.ts';
import { people, seedPeople } from './people.ts';
import { stubGraph } from './stub-graph.ts';

let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
});

afterAll(() => outreach.close());

describe('the test application', () => {
  it('answers as a role that owns nothing, inherits nothing and bypasses nothing', async () => {
    const flags: unknown = await outreach.database.orm.em.getConnection().execute(
      `select current_user as name, rolsuper, rolbypassrls, rolinherit, rolcreaterole, rolcreatedb,
           (select count(*)::int from pg_class where relowner = r.oid) as owned
         from pg_roles r where rolname = current_user`,
    );
    expect(flags).toEqual([
      {
        name: 'outreach_login',
        rolsuper: false,
        rolbypassrls: false,
        rolinherit: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owned: 0,
      },
    ]);
  });

  it('signs a person in without a socket and over one', async () => {
    const manager = await outreach.as(people.manager);
    expect((await manager.run('{ viewer }')).data).toEqual({ viewer: people.manager.id });
    const response = await manager.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer }' }),
    });
    expect(await response.json()).toEqual({ data: { viewer: people.manager.id } });
  });

  it('answers nothing of the graph to nobody, not even a field that forgets to ask', async () => {
    const { data, errors } = await outreach.nobody.run('{ unguarded }');
    expect(data).toBeNull();
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { people, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';

let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
});

afterAll(() => outreach.close());

const asleep = async () => {
  const rows = await outreach.database.asOwner<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity
     where query like '%pg_sleep%' and state = 'active' and datname = current_database() and pid <> pg_backend_pid()`,
  );
  return rows[0]?.n;
};

describe('work that nobody waits for any more', () => {
  it('is ended in the database within half a second', async ({ skip }) => {
    if (outreach.database.embedded) skip('The embedded database has one connection to look from');
    const client = await outreach.as(people.manager);
    const gone = new AbortController();
    const request = client.fetch('/graphql', {
      method: 'POST',
      signal: gone.signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ sql(statement: "select pg_sleep(8)") }' }),
    });
    await expect.poll(asleep).toBe(1);
    gone.abort();
    await expect(request).rejects.toThrow();
    await expect.poll(asleep, { timeout: 500, interval: 20 }).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { leaks } from '../../test/leaks.ts';
import { people, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';
import { timeLimits } from './time-limits.ts';

let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
});

afterAll(() => outreach.close());

const settings = `select name, current_setting(name) as value from pg_settings
  where name in (${Object.keys(timeLimits)
    .map((name) => `'${name}'`)
    .join(', ')})`;

/** What the server says of a statement that took too long; the embedded database cannot come to say it by itself. */
const ended = "do $$ begin raise exception 'ended' using errcode = '57014'; end $$";

describe('the time that a request has in the database', () => {
  it('is limited on every connection of the login role', async () => {
    const known = (await outreach.database.orm.em.getConnection().execute(settings)) as {
      name: keyof typeof timeLimits;
      value: string;
    }[];
    expect(known.length).toBeGreaterThanOrEqual(3);
    for (const { name, value } of known) expect([name, value]).toEqual([name, timeLimits[name]]);
  });

  it('ends a slow statement in a fault with a reference', async () => {
    const manager = await outreach.as(people.manager);
    const began = performance.now();
    const { errors } = await manager.run(
      'query ($statement: String!) { sql(statement: $statement) }',
      { statement: outreach.database.embedded ? ended : 'select pg_sleep(9)' },
    );
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong',
        extensions: { code: 'INTERNAL_SERVER_ERROR', incident: expect.any(String) as string },
      }),
    ]);
    expect(JSON.stringify(errors)).not.toMatch(leaks);
    const incident = String(errors[0]?.extensions?.['incident']);
    const line = outreach.logged.find((logged) => logged.includes(incident));
    expect(line).toContain('"errorCode":"57014"');
  });
});

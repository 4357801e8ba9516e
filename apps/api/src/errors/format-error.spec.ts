import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, type TestClient } from '../../test/harness.ts';
import { leaks } from '../../test/leaks.ts';
import { people, schools, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';

let outreach: TestApp;
let manager: TestClient;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
  manager = await outreach.as(people.manager);
});

afterAll(() => outreach.close());

const document = 'query ($statement: String!) { sql(statement: $statement) }';
const sql = async (statement: string) => {
  const { errors } = await manager.run(document, { statement });
  expect(JSON.stringify(errors)).not.toMatch(leaks);
  return errors[0];
};

describe('a fault', () => {
  it('leaves the server without its words, under a reference that the log has too', async () => {
    const words = 'canary: select * from student at /srv/outreach/main.ts:1';
    const { errors } = await manager.run('query ($m: String) { fail(message: $m) }', { m: words });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong',
        extensions: { code: 'INTERNAL_SERVER_ERROR', incident: expect.any(String) as string },
      }),
    ]);
    const incident = String(errors[0]?.extensions?.['incident']);
    const line = outreach.logged.find((logged) => logged.includes(incident));
    expect(line).toContain('"errorName":"Error"');
    expect(line).toContain('stub-graph.ts');
    expect(outreach.logged.join()).not.toContain('canary');
  });
});

describe('what the database refuses', () => {
  it.each([
    ['a NUL', 'select \'"\\u0000"\'::jsonb', 'BAD_USER_INPUT'],
    ['a uuid that is none', "select 'x'::uuid", 'BAD_USER_INPUT'],
    ['a number too large', "select '99999999999'::int", 'BAD_USER_INPUT'],
    ['a day that is none', "select '2026-13-45'::date", 'BAD_USER_INPUT'],
    [
      'a row that somebody else holds for too long',
      "do $$ begin raise exception 'held' using errcode = '55P03'; end $$",
      'CONFLICT',
    ],
    [
      'a second row of a kind',
      `insert into outreach.school select * from outreach.school where id = '${schools.oak.id}'`,
      'INTERNAL_SERVER_ERROR',
    ],
    ['a table that is not there', 'select * from nothing', 'INTERNAL_SERVER_ERROR'],
    ['a table that is not for this role', 'select * from auth.session', 'INTERNAL_SERVER_ERROR'],
    ['no SQL at all', 'canary', 'INTERNAL_SERVER_ERROR'],
  ])('is told in the words of the graph: %s', async (_what, statement, code) => {
    expect((await sql(statement))?.extensions).toMatchObject({ code });
  });

  it('is a conflict where a row is there already', async () => {
    const error = await sql(
      `insert into outreach.school (id, centre_id, urn, la_code, name, status, source)
       select id, centre_id, urn, la_code, name, status, source from outreach.school limit 1`,
    );
    expect(error?.extensions).toEqual({ code: 'CONFLICT' });
  });

  it('is the same for another centre’s row and for one that is nowhere', async () => {
    const term = (school: string, centre: string) =>
      sql(
        `insert into outreach.school_term (id, centre_id, school_id, academic_year, term, first_day, last_day)
         values (gen_random_uuid(), '${centre}', '${school}', '2026/27', 'AUTUMN', '2026-09-01', '2026-12-18')`,
      );
    const nowhere = await term('00000000-0000-4000-8000-999900000001', people.manager.centre.id);
    const elsewhere = await term(schools.far.id, schools.far.centre.id);
    expect(nowhere).toEqual(elsewhere);
    expect(nowhere?.extensions).toEqual({ code: 'NOT_FOUND' });
  });

  it('is told to no log beyond its code', () => {
    expect(outreach.logged.join()).toContain('"errorCode":"42P01"');
    expect(outreach.logged.join()).not.toMatch(/canary|select|insert into|gen_random/);
  });
});

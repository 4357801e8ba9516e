import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, type TestClient } from './harness.ts';
import { hostileDocuments } from './hostile-documents.ts';
import { leaks } from './leaks.ts';
import { people, seedPeople } from './people.ts';
import { stubGraph } from './stub-graph.ts';

let outreach: TestApp;
let manager: TestClient;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
  manager = await outreach.as(people.manager);
});

afterAll(() => outreach.close());

const send = (body: string, type = 'application/json') =>
  manager.fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': type,
      accept: 'application/graphql-response+json',
      'sec-fetch-site': 'same-origin',
    },
    body,
  });

const expectRefused = async (response: Response) => {
  const text = await response.text();
  expect([response.status, text.slice(0, 200)]).toEqual([
    expect.toSatisfy((status: number) => status >= 400 && status < 500) as number,
    expect.any(String) as string,
  ]);
  expect(response.headers.get('content-type')).toMatch(/json/);
  expect(text).not.toMatch(leaks);
  expect(JSON.parse(text)).not.toHaveProperty('data.viewer');
};

describe('a document that nobody sends in good faith is refused', () => {
  it('counts forty or more', () => {
    expect(hostileDocuments.length).toBeGreaterThanOrEqual(40);
  });

  it.each(hostileDocuments)('%s', async (_name, query) => {
    await expectRefused(await send(JSON.stringify({ query })));
  });
});

describe('a body that is no operation is refused', () => {
  it.each([
    ['nothing', ''],
    ['half of an object', '{"query":'],
    ['a list of operations', '[{"query":"{ viewer }"},{"query":"{ viewer }"}]'],
    ['a number', '1'],
    ['a null', 'null'],
    ['a document that is a number', '{"query":1}'],
    ['variables that are text', '{"query":"{ viewer }","variables":"a"}'],
    ['variables that are a list', '{"query":"{ viewer }","variables":[]}'],
    ['an operation name that is an object', '{"query":"{ viewer }","operationName":{}}'],
    ['an operation that is not there', '{"query":"query A { viewer }","operationName":"B"}'],
    ['a stored document', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}'],
    [
      'a NUL in a variable',
      '{"query":"query($t:String){echo(text:$t)}","variables":{"t":"\\u0000"}}',
    ],
    [
      'half a surrogate pair',
      '{"query":"query($t:String){echo(text:$t)}","variables":{"t":"\\ud800"}}',
    ],
    ['300 kB', JSON.stringify({ query: `{ viewer } # ${'x'.repeat(300_000)}` })],
    ['a variable that is missing', '{"query":"query($t:String!){echo(text:$t)}"}'],
    [
      'a variable of another type',
      '{"query":"query($t:String){echo(text:$t)}","variables":{"t":{"a":1}}}',
    ],
    [
      'a length of another type',
      '{"query":"query($n:Int){nodes(first:$n){nodes{id}}}","variables":{"n":"x"}}',
    ],
    ['deep arrays', `{"query":"{ viewer }","variables":${'['.repeat(1_000)}${']'.repeat(1_000)}}`],
  ])('%s', async (_name, body) => {
    await expectRefused(await send(body));
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'image/png'])(
    'of the type %s',
    async (type) => {
      await expectRefused(await send('{"query":"{ viewer }"}', type));
    },
  );

  it('in a character set that is none', async () => {
    await expectRefused(await send('{"query":"{ viewer }"}', 'application/json; charset=rot13'));
  });
});

describe('what is asked in good faith is answered', () => {
  it.each([
    [
      'twelve fields deep',
      `{ ${'nodes(first: 1) { nodes { '.repeat(5)} nodes(first: 1) { __typename } ${'} }'.repeat(5)} }`,
    ],
    ['thirty aliases', `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: viewer`).join(' ')} }`],
    ['a long list', '{ nodes(first: 100) { nodes { id name } } }'],
    ['a name beyond the basic plane', '{ echo(text: "Zoë 🦦") }'],
  ])('%s', async (_name, query) => {
    const response = await send(JSON.stringify({ query }));
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.not.objectContaining({ errors: expect.anything() as unknown }) as unknown,
    ]);
  });
});

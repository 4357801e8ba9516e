import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Router } from 'express';
import { givePassword, goodPassword } from '../../test/door.ts';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { people, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';

let outreach: TestApp;
let uploads = 0;

beforeAll(async () => {
  const upload = Router().post('/imports/establishments', (_request, response) => {
    uploads += 1;
    response.json({});
  });
  outreach = await createTestApp({
    seed: seedPeople,
    graph: { schema: stubGraph },
    env: { publicUrl: 'https://outreach.example' },
    routes: [() => upload],
  });
  await givePassword(outreach, people.manager, goodPassword);
});

afterAll(() => outreach.close());

const credentials = JSON.stringify({ email: people.manager.email, password: goodPassword });
const routes: readonly (readonly [string, string])[] = [
  ['/graphql', '{"query":"mutation { sql(statement: \\"select 1\\") }"}'],
  ['/auth/sign-in', credentials],
  ['/auth/sign-out', '{}'],
  ['/auth/redeem', '{"token":"a","password":"b"}'],
  ['/auth/invitation', '{"token":"a"}'],
  ['/auth/password', '{"current":"a","next":"b"}'],
  ['/imports/establishments', 'URN'],
];

/** What a page elsewhere can make a browser send, and what forgers try instead. */
const forged: readonly (readonly [string, Record<string, string>])[] = [
  [
    'a form',
    { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
  ],
  ['a form with files', { origin: 'https://evil.example', 'content-type': 'multipart/form-data' }],
  ['a form of text', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
  ['JSON', { origin: 'https://evil.example', 'content-type': 'application/json' }],
  ['no type', { origin: 'https://evil.example', 'content-type': '' }],
  ['a type of nonsense', { origin: 'https://evil.example', 'content-type': 'a/b;;' }],
  ['an origin of null', { origin: 'null', 'content-type': 'application/json' }],
  ['an empty origin', { origin: ' ', 'content-type': 'application/json' }],
  [
    'the http address of ours',
    { origin: 'http://outreach.example', 'content-type': 'application/json' },
  ],
  [
    'another port of ours',
    { origin: 'https://outreach.example:8443', 'content-type': 'application/json' },
  ],
  [
    'a name below ours',
    { origin: 'https://evil.outreach.example', 'content-type': 'application/json' },
  ],
  [
    'a name that begins as ours',
    { origin: 'https://outreach.example.evil.example', 'content-type': 'application/json' },
  ],
  [
    'cross-site as the browser says',
    { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
  ],
  [
    'same-site as the browser says',
    { 'sec-fetch-site': 'same-site', 'content-type': 'application/json' },
  ],
  [
    'cross-site with our origin',
    {
      'sec-fetch-site': 'cross-site',
      origin: 'https://outreach.example',
      'content-type': 'application/json',
    },
  ],
  ['a typed address', { 'sec-fetch-site': 'none', 'content-type': 'application/json' }],
  ['an old browser’s form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['an old browser’s form with files', { 'content-type': 'multipart/form-data' }],
  ['an old browser’s form of text', { 'content-type': 'text/plain' }],
  ['an old browser’s form without a type', { 'content-type': '' }],
  ['JSON in the parameters of another type', { 'content-type': 'text/plain; x=application/json' }],
  [
    'a name pointed at this machine',
    {
      host: 'evil.example:80',
      origin: 'http://evil.example:80',
      'content-type': 'application/json',
    },
  ],
  [
    'our name in the host alone',
    {
      host: 'outreach.example',
      origin: 'https://evil.example',
      'content-type': 'application/json',
    },
  ],
  [
    'a forwarded host',
    {
      'x-forwarded-host': 'evil.example',
      origin: 'https://evil.example',
      'content-type': 'application/json',
    },
  ],
];

describe.each(routes)('from another site, POST %s is refused', (path, body) => {
  it.each(forged)('with %s', async (_what, headers) => {
    const { token } = await outreach.as(people.manager);
    const answer = await raw(path, body, { ...headers, cookie: `__Host-outreach=${token}` });
    expect(answer.status).toBe(403);
    expect(answer.body).toBe('{"code":"CROSS_ORIGIN"}');
    expect(answer.cookies).toEqual([]);
  });
});

it('counts twenty-four requests or more for each route', () => {
  expect(forged.length).toBeGreaterThanOrEqual(24);
});

it('lets none of the uploads through', () => {
  expect(uploads).toBe(0);
});

describe('from our own page', () => {
  it.each([
    [
      'at the public address',
      { origin: 'https://outreach.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['where the browser leaves the origin out', { 'sec-fetch-site': 'same-origin' }],
    ['at a literal address', {}],
  ])('a request is taken %s', async (_what, headers) => {
    const answer = await raw('/auth/sign-in', credentials, {
      'content-type': 'application/json',
      ...headers,
    });
    expect(answer.status).toBe(200);
  });

  it('a request is taken when its origin is the literal address it went to', async () => {
    const url = await outreach.url();
    const answer = await raw('/auth/sign-in', credentials, {
      'content-type': 'application/json',
      origin: url,
      host: new URL(url).host,
    });
    expect(answer.status).toBe(200);
  });
});

/** As `fetch` sets some of these headers itself, and forbids others. */
async function raw(path: string, body: string, headers: Record<string, string>) {
  const { request } = await import('node:http');
  const url = new URL(path, await outreach.url());
  return new Promise<{ status: number; body: string; cookies: string[] }>((resolve, reject) => {
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
    const outgoing = request(url, { method: 'POST', headers: sent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          body: text,
          cookies: response.headers['set-cookie'] ?? [],
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

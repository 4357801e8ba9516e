import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test/harness.ts';
import { leaks } from '../test/leaks.ts';
import { people, seedPeople } from '../test/people.ts';
import { stubGraph } from '../test/stub-graph.ts';

let strict: TestApp;
let open: TestApp;
let adminFolder: string;

beforeAll(async () => {
  adminFolder = await mkdtemp(join(tmpdir(), 'outreach-admin-'));
  await mkdir(join(adminFolder, 'assets'));
  await writeFile(join(adminFolder, 'index.html'), '<title>Outreach</title>');
  await writeFile(join(adminFolder, 'favicon.svg'), '<svg/>');
  await writeFile(join(adminFolder, 'assets', 'app-1a2b3c.js'), 'true');
  const graph = { schema: stubGraph };
  strict = await createTestApp({ seed: seedPeople, graph, adminFolder });
  open = await createTestApp({ graph, env: { explorer: true, production: false } });
});

afterAll(async () => {
  await strict.close();
  await open.close();
  await rm(adminFolder, { recursive: true });
});

const get = (app: TestApp, path: string, accept = 'text/html,*/*') =>
  app.nobody.fetch(path, { headers: { accept } });

describe('every answer', () => {
  it.each(['/', '/graphql', '/auth/sign-in', '/healthz', '/nothing.png', '/assets/nothing.js'])(
    'of %s carries the headers that keep a browser strict',
    async (path) => {
      const { headers } = await get(strict, path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none';script-src 'self'/,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|https:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    },
  );

  it('asks for a secure connection only where there is one', async () => {
    const secure = await createTestApp({
      graph: { schema: stubGraph },
      env: { publicUrl: 'https://outreach.example' },
    });
    const response = await get(secure, '/healthz');
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    await secure.close();
    const plain = await get(strict, '/healthz');
    expect(plain.headers.get('strict-transport-security')).toBeNull();
  });
});

describe('the admin', () => {
  it.each(['/', '/students/1', '/welcome'])('is shown at %s and never kept', async (path) => {
    const response = await get(strict, path);
    expect([response.status, await response.text()]).toEqual([200, '<title>Outreach</title>']);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('has its hashed files kept for ever', async () => {
    const response = await get(strict, '/assets/app-1a2b3c.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('does not stand in for files that are not there, or for the graph', async () => {
    expect((await get(strict, '/assets/nothing.js')).status).toBe(404);
    expect((await get(strict, '/auth/nothing')).status).toBe(404);
    expect((await get(strict, '/imports/establishments')).status).toBe(404);
    // The page of one import is the admin's.
    expect((await get(strict, '/imports/00000000-0000-4000-8000-000000000001')).status).toBe(200);
    expect((await get(strict, '/graphql')).status).toBe(405);
    expect((await get(strict, '/data', 'application/json')).status).toBe(404);
  });

  it.each(['/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/%00', '/%E0%A4%A'])(
    'gives no file outside its folder: %s',
    async (path) => {
      const response = await get(strict, path);
      const text = await response.text();
      expect(text).not.toContain('"version"');
      expect(text).not.toMatch(leaks);
      expect(response.status).toBeLessThan(500);
    },
  );
});

describe('whoever watches the server', () => {
  it('learns that the process lives and that the database is ready', async () => {
    expect(await (await get(strict, '/healthz')).json()).toEqual({ alive: true });
    expect((await get(strict, '/readyz')).status).toBe(200);
  });

  it('learns that the database is not there', async () => {
    const broken = await createTestApp({ graph: { schema: stubGraph } });
    await broken.database.asOwner('alter schema auth rename to gone');
    const response = await get(broken, '/readyz');
    expect([response.status, await response.json()]).toEqual([503, { ready: false }]);
    await broken.close();
  });

  it('learns that migrations are missing', async () => {
    const behind = await createTestApp({ graph: { schema: stubGraph } });
    await behind.database.asOwner('delete from public.migration where id = 1');
    expect((await get(behind, '/readyz')).status).toBe(503);
    await behind.close();
  });
});

describe('what Express refuses by itself', () => {
  it.each([
    ['a body that is no JSON', '{', 400],
    ['a body too large', `"${'x'.repeat(300_000)}"`, 413],
  ])('is answered in JSON without a stack: %s', async (_what, body, status) => {
    for (const path of ['/auth/sign-in', '/graphql']) {
      const response = await open.nobody.fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.text()).not.toMatch(leaks);
    }
  });
});

describe('the explorer', () => {
  it('is not there unless it is switched on', async () => {
    expect((await get(strict, '/explorer')).status).toBe(404);
    expect((await get(strict, '/explorer/examples')).status).toBe(404);
    expect((await get(strict, '/graphql')).status).toBe(405);
  });

  it('shows Apollo Sandbox, with the cookie of the browser, to a browser at /graphql', async () => {
    const response = await get(open, '/graphql');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('"includeCookies":true');
    expect(response.headers.get('content-security-policy')).toContain(
      'frame-src https://sandbox.embed.apollographql.com',
    );
  });

  it('takes no operation in an address even so', async () => {
    const response = await get(open, '/graphql?query=%7Bviewer%7D');
    expect(response.status).toBe(405);
    expect((await get(open, '/graphql?query=%7Bviewer%7D', '*/*')).status).toBe(405);
  });

  it('lists operations to start from', async () => {
    const examples = (await (await get(open, '/explorer/examples')).json()) as unknown[];
    expect(examples).toBeInstanceOf(Array);
  });
});

describe('reading the schema', () => {
  const schema = '{ __schema { queryType { name } } }';

  it('is for who is signed in', async () => {
    const { errors } = await strict.nobody.run(schema);
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    const manager = await strict.as(people.manager);
    expect((await manager.run(schema)).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  it('is for who is signed in, as far as the explorers read', async () => {
    const manager = await strict.as(people.manager);
    const query = getIntrospectionQuery({
      descriptions: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect((await manager.run(query)).errors).toEqual([]);
  });

  it('is for anybody in development, and nothing else is', async () => {
    expect((await open.nobody.run(schema)).errors).toEqual([]);
    const { errors } = await open.nobody.run('{ __typename unguarded }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    const spread = await open.nobody.run('{ ...A } fragment A on Query { unguarded }');
    expect(spread.errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

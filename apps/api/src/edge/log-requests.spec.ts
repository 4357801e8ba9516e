import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givePassword, goodPassword, knock } from '../../test/door.ts';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { people, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';
import { type LogLine, logTo } from './log.ts';

let outreach: TestApp;
const { manager } = people;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
  await givePassword(outreach, manager, goodPassword);
});

afterAll(() => outreach.close());

const lines = () => outreach.logged.map((line) => JSON.parse(line) as LogLine);
const last = () =>
  lines()
    .filter(({ event }) => event === 'request')
    .at(-1);

describe('the log', () => {
  it('has one line for a request to the graph: who, what, how long, and how it ended', async () => {
    const client = await outreach.as(manager);
    const before = outreach.logged.length;
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query WhoAmI { viewer }' }),
    });
    await response.text();
    await expect.poll(() => outreach.logged.length).toBe(before + 1);
    expect(last()).toEqual({
      time: expect.any(String) as string,
      event: 'request',
      requestId: response.headers.get('x-request-id'),
      actorId: manager.id,
      method: 'POST',
      route: '/graphql',
      status: 200,
      durationMs: expect.any(Number) as number,
      operation: 'WhoAmI',
    });
  });

  it('names the codes of errors and the references of faults', async () => {
    const client = await outreach.as(manager);
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Broken { fail(message: "no") }' }),
    });
    const { errors } = (await response.json()) as {
      errors: { extensions: { incident: string } }[];
    };
    await expect.poll(() => last()?.operation).toBe('Broken');
    expect(last()).toMatchObject({
      codes: ['INTERNAL_SERVER_ERROR'],
      incidents: [errors[0]!.extensions.incident],
    });
  });

  it('holds nothing of what was sent: no variable, name, token, password, address or path', async () => {
    const canary = 'Canary-Jane-Doe';
    const { token } = await outreach.as(manager);
    const client = await outreach.as(manager);
    const send = (body: unknown) =>
      client.fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': canary,
          'x-forwarded-for': canary,
        },
        body: JSON.stringify(body),
      });
    await send({ query: `{ echo(text: "${canary}") }` });
    await send({ query: 'query($t: String){echo(text:$t)}', variables: { t: canary } });
    await send({ query: `{ ${canary} }` });
    await send({ query: '{ viewer }', operationName: canary });
    await send({ query: `{ fail(message: "${canary}") }` });
    await send({ query: `{ sql(statement: "select '${canary}'::int") }` });
    await send({ query: `{ sql(statement: "selec ${canary}") }` });
    await client.fetch(`/students/${canary}?name=${canary}`);
    await client.fetch(`/explorer/${canary}`);
    await client.fetch(`/graphql?query=${canary}`);
    await knock(outreach, '/auth/sign-in', { email: `${canary}@example.org`, password: canary });
    await knock(outreach, '/auth/sign-in', { email: manager.email, password: goodPassword });
    await knock(outreach, '/auth/redeem', { token: canary, password: canary });
    await knock(outreach, '/auth/invitation', { token: canary });
    const text = outreach.logged.join('\n');
    expect(text).not.toMatch(/canary/i);
    expect(text).not.toContain(token);
    expect(text).not.toContain(manager.email);
    expect(text).not.toContain(manager.name);
    expect(text).not.toContain(goodPassword);
    expect(text).not.toContain('127.0.0.1');
  });
});

it.each([
  ['/auth/nothing', '/auth'],
  ['/graphql', '/graphql'],
  ['/students/1', 'page'],
  ['/healthz', '/healthz'],
])('%s is logged as %s', async (path, route) => {
  const response = await outreach.nobody.fetch(path);
  await response.text();
  const id = response.headers.get('x-request-id');
  const line = () =>
    lines().find(({ requestId, event }) => requestId === id && event === 'request');
  await expect.poll(() => line()?.route).toBe(route);
});

describe('the writer of lines', () => {
  it('leaves out every field that is not on its list', () => {
    const written: string[] = [];
    const log = logTo(
      (line) => written.push(line),
      () => new Date('2026-11-23T10:00:00Z'),
    );
    const line = { event: 'request', variables: { name: 'Jane' }, message: 'Jane' } as const;
    log(line);
    expect(written).toEqual(['{"time":"2026-11-23T10:00:00.000Z","event":"request"}\n']);
  });
});

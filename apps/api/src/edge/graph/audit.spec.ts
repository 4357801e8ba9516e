import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness.ts';
import { people, seedPeople } from '../../../test/people.ts';
import { stubGraph } from '../../../test/stub-graph.ts';

let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
});

afterAll(() => outreach.close());

describe('GraphQL over HTTP', () => {
  it('is spoken without an error or a warning of the public audit', async () => {
    const url = `${await outreach.url()}/graphql`;
    const { token } = await outreach.as(people.manager);
    const fetchFn = (address: string, init: RequestInit = {}) =>
      fetch(address, {
        ...init,
        headers: {
          'apollo-require-preflight': 'true',
          'sec-fetch-site': 'same-origin',
          cookie: `__Host-outreach=${token}`,
          ...(init.headers as Record<string, string> | undefined),
        },
      });
    const results: Record<string, string[]> = { ok: [], notice: [], warn: [], error: [] };
    for (const audit of serverAudits({ url, fetchFn })) {
      const { status, name } = await audit.fn();
      results[status]?.push(name);
    }
    expect(results['error']).toEqual([]);
    expect(results['warn']).toEqual([]);
    for (const name of results['notice'] ?? []) expect(name).toMatch(/^MAY .*GET/);
    expect(results['ok']?.length).toBeGreaterThanOrEqual(58);
  });
});

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { ALL_VIOLATION_CODES } from '@outreach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../src/schema.ts';
import { createTestApp, type TestApp, type TestClient } from './harness.ts';
import { leaks } from './leaks.ts';
import { caseOf, mutationNames } from './mutations/all-mutations.ts';
import { type Clients, seedAskers, signEverybodyIn } from './mutations/askers.ts';
import { hostileValues } from './mutations/hostile-values.ts';
import { fieldsOf, valueAt, withField } from './mutations/input-fields.ts';
import type { Input } from './mutations/mutation-case.ts';
import { documentsOf, send, type Told } from './mutations/send.ts';
import { lookAtStored, type Stored } from './mutations/stored.ts';
import { people } from './people.ts';

const schema = await buildGraph();
const documents = documentsOf(schema);
let outreach: TestApp;
let clients: Clients;
let look: () => Promise<Stored>;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedAskers });
  clients = await signEverybodyIn(outreach);
  look = await lookAtStored(outreach);
});

afterAll(() => outreach.close());

const known = new Set<string>([...ALL_VIOLATION_CODES, 'NOT_FOUND', 'BAD_USER_INPUT']);

/** Told that there is another version, or by a code of ours. */
const isRefused = ({ member, codes }: Told) =>
  member === 'Conflict' ||
  ((member === null || member === 'RuleViolations') &&
    codes.length > 0 &&
    codes.every((code) => known.has(code)));

describe.each(mutationNames)('%s', (name) => {
  const { when, may, done } = caseOf(name);
  let who: TestClient;
  let input: Input;
  let before: Stored;

  const ask = (sent: Input) => send(who, documents.get(name), name, sent);
  const again = async () => {
    input = await when(outreach);
    before = await look();
  };
  const ids = () =>
    fieldsOf(schema, name, input).filter(
      ({ path, scalar }) => scalar === 'ID' && path.filter((step) => step !== 0).length === 1,
    );

  beforeAll(async () => {
    who = clients[may[0] ?? 'nobody'];
    await again();
  });

  it('tells another version and stores nothing', async () => {
    if (!('expectedVersion' in input)) return;
    for (const expectedVersion of [0, 2, 2_147_483_647]) {
      const { member, currentVersion } = await ask({ ...input, expectedVersion });
      expect({ member, currentVersion }).toEqual({ member: 'Conflict', currentVersion: 1 });
    }
    expect(await look()).toEqual(before);
  });

  it('refuses an id that is nobody’s and stores nothing', async () => {
    expect(ids()).not.toEqual([]);
    for (const { path } of ids()) {
      const told = await ask(withField(input, path, randomUUID()));
      expect([path, isRefused(told)], JSON.stringify(told.whole)).toEqual([path, true]);
    }
    expect(await look()).toEqual(before);
  });

  it.each(['nonsense', '', '\u0000'])('refuses the key %j', async (idempotencyKey) => {
    const { codes } = await ask({ ...input, idempotencyKey });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(await look()).toEqual(before);
  });

  it('refuses what nobody means, field by field, and stores nothing of it', async () => {
    const wrong: unknown[] = [];
    for (const { path, scalar } of fieldsOf(schema, name, input)) {
      const { never = [], perhaps = [] } = hostileValues[scalar] ?? {};
      for (const value of never) {
        const told = await ask(withField(input, path, value));
        if (!isRefused(told)) wrong.push([path, String(value).slice(0, 40), told.codes]);
        if (told.member === done) await again();
      }
      if (!isDeepStrictEqual(await look(), before)) wrong.push([path, 'is stored']);
      for (const value of perhaps) {
        const told = await ask(withField(input, path, value));
        if (told.member === done) await again();
        else if (!isRefused(told)) wrong.push([path, value, told.codes]);
      }
    }
    expect(wrong).toEqual([]);
    expect(await look()).toEqual(before);
    // A record of a session has a dozen fields, each sent in half a dozen ways.
  }, 60_000);

  it('reads ids in capitals as the same', async () => {
    const capitals = ids().reduce(
      (sent, { path }) => withField(sent, path, String(valueAt(sent, path)).toUpperCase()),
      input,
    );
    const { member, whole } = await ask(capitals);
    expect(member, JSON.stringify(whole)).toBe(done);
  });

  it('answers a repeat alike, does it once, and refuses the key for anything else', async () => {
    await again();
    const sent = { ...input, idempotencyKey: randomUUID() };
    const first = await ask(sent);
    expect(first.member, JSON.stringify(first.whole)).toBe(done);
    const after = await look();
    const second = await ask(sent);
    expect(withoutSecret(second)).toEqual(withoutSecret(first));
    const [id] = ids();
    const other = await ask(withField(sent, id?.path ?? [], randomUUID()));
    expect(other.codes).toEqual(['IDEMPOTENCY_MISMATCH']);
    expect(await look()).toEqual(after);
  });
});

/** A link is shown once, and the answer to a repeat has none. */
const withoutSecret = ({ member, codes, whole }: Told) => ({
  member,
  codes,
  data: JSON.stringify(whole.data, (key, value: unknown) =>
    key === 'invitationLink' || key === 'address' ? null : value,
  ),
});

describe('a repeat of what is gone again', () => {
  it.each(['startReferralDraft', 'saveReferralDraft'])('%s finds nothing', async (name) => {
    const sent = { ...(await caseOf(name).when(outreach)), idempotencyKey: randomUUID() };
    const ask = () => send(clients.lead, documents.get(name), name, sent);
    expect((await ask()).member).toBe(caseOf(name).done);
    await outreach.asSystem((em) => em.execute('delete from outreach.referral_draft'));
    const before = await look();
    expect((await ask()).codes).toEqual(['NOT_FOUND']);
    expect(await look()).toEqual(before);
  });
});

describe('lists in lists, ten thousand deep', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const post = (body: string) =>
    clients.manager.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body,
    });
  const query = documents.get('addStudent') ?? '';

  it.each([
    ['as the variable', `{"query":${JSON.stringify(query)},"variables":{"input":${deep}}}`],
    [
      'in a field of it',
      `{"query":${JSON.stringify(query)},"variables":{"input":{"givenName":${deep}}}}`,
    ],
    ['in a variable that nobody asked for', `{"query":"{ __typename }","variables":{"a":${deep}}}`],
    ['in the extensions', `{"query":"{ __typename }","extensions":{"a":${deep}}}`],
    ['as the variables', `{"query":"{ __typename }","variables":${deep}}`],
    ['as the body', deep],
    [
      'in the document',
      JSON.stringify({ query: `mutation { addStudent(input: ${deep}) { __typename } }` }),
    ],
  ])('%s are refused', async (_where, body) => {
    const response = await post(body);
    const text = await response.text();
    expect([response.status, text.slice(0, 300)]).toEqual([
      expect.toSatisfy((status: number) => status < 500) as number,
      expect.not.stringContaining('INTERNAL_SERVER_ERROR') as string,
    ]);
    expect(text).not.toMatch(leaks);
  });
});

describe('who is no outreach worker at work is given no work', () => {
  it.each([
    ['acceptReferral', 'WORKER_NOT_GIVEN'],
    ['arrangeCover', 'NOT_A_WORKER'],
    ['assignDedicatedWorker', 'NOT_A_WORKER'],
    ['setAllocation', 'NOT_A_WORKER'],
  ])('%s', async (name, code) => {
    const switchedOff = await caseOf('enableStaffMember').when(outreach);
    const input = await caseOf(name).when(outreach);
    const before = await look();
    for (const workerId of [switchedOff['staffMemberId'], people.panel.id]) {
      const sent = { ...input, workerId };
      const { codes } = await send(clients.manager, documents.get(name), name, sent);
      expect(codes).toEqual([code]);
    }
    expect(await look()).toEqual(before);
  });
});

describe('a unique pupil number', () => {
  it.each([
    ['with another check letter', 'A919200000001', 'UPN_CHECK_LETTER'],
    ['of another form', '1234', 'UPN_FORMAT'],
  ])('%s is refused', async (_what, upn, code) => {
    const { upnUnknownReason: _, ...input } = await caseOf('addStudent').when(outreach);
    const before = await look();
    const told = await send(clients.manager, documents.get('addStudent'), 'addStudent', {
      ...input,
      upn,
    });
    expect(told.codes).toEqual([code]);
    expect(await look()).toEqual(before);
  });
});

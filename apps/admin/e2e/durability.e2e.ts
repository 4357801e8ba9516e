import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server.ts';

interface Draft {
  id: string;
  version: number;
  statement: { strengths: string | null };
}

const readDraft = '{ referralDrafts(first: 1) { nodes { id version statement { strengths } } } }';
const saveDraft = `mutation($input: SaveReferralDraftInput!) { saveReferralDraft(input: $input) { __typename
  ... on ReferralDraftSuccess { referralDraft { version } } } }`;

/** A school's referrer without a browser: what counts here is what the server said and kept. */
class Referrer {
  readonly #server: RunningServer;
  #cookie = '';

  constructor(server: RunningServer) {
    this.#server = server;
  }

  async signIn(): Promise<this> {
    const answer = await this.#post('/auth/sign-in', {
      email: 'referrer@demo.example.org',
      password: 'outreach demo 2026',
    });
    expect(answer.status).toBe(200);
    this.#cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return this;
  }

  async draft(): Promise<Draft> {
    const { referralDrafts } = await this.#ask<{ referralDrafts: { nodes: Draft[] } }>(readDraft);
    const [draft] = referralDrafts.nodes;
    if (draft === undefined) throw new Error('The demonstration has no draft');
    return draft;
  }

  /** The version that the server answered with, which it may not forget from then on. */
  async save({ id, version }: Draft, strengths: string): Promise<number> {
    const input = {
      idempotencyKey: randomUUID(),
      draftId: id,
      expectedVersion: version,
      statement: { strengths },
    };
    const { saveReferralDraft } = await this.#ask<{
      saveReferralDraft: { referralDraft: { version: number } };
    }>(saveDraft, { input });
    return saveReferralDraft.referralDraft.version;
  }

  async #ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await this.#post('/graphql', { query, variables });
    return ((await answer.json()) as { data: Data }).data;
  }

  #post(path: string, body: object): Promise<Response> {
    const { address } = this.#server;
    return fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address, cookie: this.#cookie },
      body: JSON.stringify(body),
    });
  }
}

describe('what was saved', () => {
  let folder: string;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outreach-durability-'));
    server = await startServer(folder);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is there after a restart', async () => {
    const referrer = await new Referrer(server).signIn();
    await referrer.save(await referrer.draft(), 'Before the restart');
    await server.stop();
    server = await startServer(folder);
    const { statement } = await (await new Referrer(server).signIn()).draft();
    expect(statement.strengths).toBe('Before the restart');
  });

  it('is there after the process was killed in the middle of saving', async () => {
    const referrer = await new Referrer(server).signIn();
    let kept = await referrer.draft();
    for (let count = 1; count <= 10; count += 1) {
      const strengths = `Saved ${count} times`;
      kept = { ...kept, version: await referrer.save(kept, strengths), statement: { strengths } };
    }
    const underWay = referrer.save(kept, 'Under way').catch(() => null);
    await server.stop('SIGKILL');
    const answered = await underWay;
    server = await startServer(folder);
    const found = await (await new Referrer(server).signIn()).draft();
    if (answered !== null) expect(found.version).toBe(answered);
    expect(found).toBeOneOf([
      kept,
      { ...kept, version: kept.version + 1, statement: { strengths: 'Under way' } },
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actsAtTheDoor, givePassword, goodPassword, knock } from '../../test/door.ts';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { people, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';
import { findSignedIn } from './viewer-from-session.ts';

let outreach: TestApp;
const { worker, lead } = people;
const next = 'nine herons over the mill';

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
  await givePassword(outreach, worker, goodPassword);
  await givePassword(outreach, lead, goodPassword);
});

afterAll(() => outreach.close());

const change = (token: string | null, current: string, to: string) =>
  knock(
    outreach,
    '/auth/password',
    { current, next: to },
    token === null ? {} : { cookie: `__Host-outreach=${token}` },
  );

const isSignedIn = async (token: string | null) =>
  (await findSignedIn(outreach.database, token!)) !== null;

describe('changing the password', () => {
  it('ends the other sessions, keeps this one, and puts the new in place of the old', async () => {
    const here = await outreach.as(worker);
    const elsewhere = await outreach.as(worker);
    expect(await change(here.token, goodPassword, next)).toMatchObject({ status: 204 });
    expect(await isSignedIn(here.token)).toBe(true);
    expect(await isSignedIn(elsewhere.token)).toBe(false);
    const signIn = (password: string) =>
      knock(outreach, '/auth/sign-in', { email: worker.email, password });
    expect(await signIn(goodPassword)).toMatchObject({ status: 401 });
    expect(await signIn(next)).toMatchObject({ status: 200 });
    expect((await actsAtTheDoor(outreach, worker))[0]).toEqual({
      act: 'sign-in.password-changed',
      outcome: 'DONE',
    });
  });

  it('needs the current password, within the limit of the account', async () => {
    const { token } = await outreach.as(lead);
    for (let i = 0; i < 10; i += 1)
      expect(await change(token, `guess number ${i}`, next)).toMatchObject({
        status: 401,
        body: { code: 'SIGN_IN_FAILED' },
      });
    expect(await change(token, goodPassword, next)).toMatchObject({ status: 429 });
  });

  it('refuses a weak one', async () => {
    await givePassword(outreach, people.panel, goodPassword);
    const { token } = await outreach.as(people.panel);
    expect(await change(token, goodPassword, 'short')).toMatchObject({
      status: 422,
      body: { code: 'PASSWORD_TOO_SHORT' },
    });
  });

  it('is for who is signed in', async () => {
    expect(await change(null, goodPassword, next)).toMatchObject({ status: 401 });
  });
});

describe('signing out', () => {
  it('ends the session, clears the cookie and what the browser kept', async () => {
    const { token } = await outreach.as(people.referrer);
    const answer = await knock(
      outreach,
      '/auth/sign-out',
      {},
      {
        cookie: `__Host-outreach=${token}`,
      },
    );
    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-outreach=;.*Expires=Thu, 01 Jan 1970/,
    );
    expect(await isSignedIn(token)).toBe(false);
    expect(await actsAtTheDoor(outreach, people.referrer)).toEqual([
      { act: 'sign-in.ended', outcome: 'DONE' },
    ]);
  });

  it('answers the same to who is not signed in', async () => {
    expect(await knock(outreach, '/auth/sign-out', {})).toMatchObject({ status: 204 });
  });
});

describe('the accounts to try out', () => {
  it('are nobody’s business where no demonstration data are loaded', async () => {
    expect((await outreach.nobody.fetch('/auth/demo-accounts')).status).toBe(404);
  });

  it('are listed with their password where they are', async () => {
    const demoAccounts = {
      password: 'demo',
      accounts: [{ email: 'a@example.org', name: 'A', role: 'MANAGER', school: null }],
    };
    const demo = await createTestApp({ demoAccounts, graph: { schema: stubGraph } });
    const response = await demo.nobody.fetch('/auth/demo-accounts');
    expect([response.status, await response.json()]).toEqual([200, demoAccounts]);
    await demo.close();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actsAtTheDoor, givePassword, goodPassword, knock } from '../../test/door.ts';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { people, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';

let outreach: TestApp;
const { manager } = people;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
  await givePassword(outreach, manager, goodPassword);
});

beforeEach(() => outreach.asSystem((em) => em.execute('delete from auth.attempt')));

afterAll(() => outreach.close());

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  knock(outreach, '/auth/sign-in', { email, password }, headers);

const viewer = async (token: string): Promise<unknown> => {
  const response = await outreach.nobody.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-outreach=${token}` },
    body: JSON.stringify({ query: '{ viewer }' }),
  });
  return response.json();
};

describe('signing in', () => {
  it('opens a session in a guarded cookie, and is written down with it', async () => {
    const answer = await signIn(` ${manager.email.toUpperCase()} `, goodPassword);
    expect(answer).toMatchObject({ status: 200, body: { signedIn: true } });
    expect(answer.headers.getSetCookie()).toEqual([
      `__Host-outreach=${answer.token}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    ]);
    expect(await viewer(answer.token!)).toEqual({ data: { viewer: manager.id } });
    expect(await actsAtTheDoor(outreach, manager)).toEqual([
      { act: 'sign-in.succeeded', outcome: 'DONE' },
    ]);
  });

  it('stores no token, only its hash', async () => {
    const { token } = await signIn(manager.email, goodPassword);
    const [row] = await outreach.database.asOwner<{ line: string }>(
      `select s::text || encode(s.token_hash, 'base64') as line from auth.session s order by created_at desc`,
    );
    const raw = Buffer.from(token!, 'base64url');
    expect(row?.line).not.toContain(token);
    expect(row?.line).not.toContain(raw.toString('hex'));
    expect(row?.line).not.toContain(raw.toString('base64').slice(0, 40));
  });

  it('ends the session that the browser held before', async () => {
    const first = await signIn(manager.email, goodPassword);
    const second = await signIn(manager.email, goodPassword, {
      cookie: `__Host-outreach=${first.token}`,
    });
    expect(await viewer(first.token!)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await viewer(second.token!)).toEqual({ data: { viewer: manager.id } });
  });

  it('answers alike for a wrong password, an unknown, an invited and a disabled account', async () => {
    await givePassword(outreach, people.panel, goodPassword);
    await givePassword(outreach, people.lead, goodPassword);
    await outreach.asSystem(async (em) => {
      const state = 'update outreach.staff_member set account_state = ? where id = ?';
      await em.execute(state, ['DISABLED', people.panel.id]);
      await em.execute(state, ['INVITED', people.lead.id]);
    });
    const answers = [
      await signIn(manager.email, 'not the password at all'),
      await signIn('nobody@example.org', goodPassword),
      await signIn(people.panel.email, goodPassword),
      await signIn(people.lead.email, goodPassword),
      await signIn(people.worker.email, goodPassword),
    ];
    for (const { status, body, token, headers } of answers) {
      expect({ status, body, token }).toEqual({
        status: 401,
        body: { code: 'SIGN_IN_FAILED' },
        token: null,
      });
      expect([...headers.keys()].sort()).toEqual([...answers[0]!.headers.keys()].sort());
    }
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no password', { email: 'a@example.org' }],
    ['an object as password', { email: 'a@example.org', password: { $ne: '' } }],
    ['a NUL', { email: 'a\u0000@example.org', password: 'x' }],
    ['a password of a megabyte', { email: 'a@example.org', password: 'x'.repeat(100_000) }],
  ])('refuses %s as input', async (_what, body) => {
    expect(await knock(outreach, '/auth/sign-in', body)).toMatchObject({
      status: 400,
      body: { code: 'BAD_REQUEST' },
    });
  });
});

describe('guessing', () => {
  const guesses = (n: number, email: string) =>
    Promise.all(
      Array.from({ length: n }, (_, i) =>
        signIn(email, `guess number ${i}`, { 'x-forwarded-for': `203.0.${i % 250}.${i % 99}` }),
      ),
    );
  const count = (answers: { status: number }[], status: number) =>
    answers.filter((answer) => answer.status === status).length;

  it('reaches an account ten times in a quarter of an hour, whatever address is claimed', async () => {
    const answers = await guesses(40, manager.email);
    expect(count(answers, 401)).toBe(10);
    expect(count(answers, 429)).toBe(30);
    const [stopped] = answers.filter((answer) => answer.status === 429);
    expect(stopped?.body).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(Number(stopped?.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(await signIn(manager.email, goodPassword)).toMatchObject({ status: 429 });
  });

  it('is stopped at an unknown account just so', async () => {
    const answers = await guesses(12, 'nobody@example.org');
    expect([count(answers, 401), count(answers, 429)]).toEqual([10, 2]);
  });

  it('leaves other accounts open', async () => {
    await guesses(12, 'nobody@example.org');
    expect(await signIn(manager.email, goodPassword)).toMatchObject({ status: 200 });
  });

  it('is allowed again once the window has passed', async () => {
    await guesses(11, manager.email);
    await outreach.asSystem((em) =>
      em.execute("update auth.attempt set window_ends_at = now() - interval '1 second'"),
    );
    expect(await signIn(manager.email, goodPassword)).toMatchObject({ status: 200 });
  });

  it('is forgotten when the owner gets in', async () => {
    await guesses(9, manager.email);
    expect(await signIn(manager.email, goodPassword)).toMatchObject({ status: 200 });
    expect(count(await guesses(9, manager.email), 401)).toBe(9);
  });

  it('is stopped for an address that tries many accounts, without locking any of them', async () => {
    await outreach.asSystem((em) =>
      em.execute(
        "insert into auth.attempt (key, failures, window_ends_at) values ('address:127.0.0', 100, now() + interval '5 minutes')",
      ),
    );
    expect(await signIn(manager.email, goodPassword)).toMatchObject({ status: 429 });
    const accounts = await outreach.database.asOwner(
      "select key from auth.attempt where key like 'account:%'",
    );
    expect(accounts).toEqual([]);
  });

  it('leaves no address of e-mail in the table of attempts', async () => {
    await guesses(1, manager.email);
    const rows = await outreach.database.asOwner<{ key: string }>('select key from auth.attempt');
    expect(rows.map(({ key }) => key).join()).not.toContain('@');
  });
});

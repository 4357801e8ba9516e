import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { people, schools, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';
import { hashToken } from './session-token.ts';
import { findSignedIn } from './viewer-from-session.ts';

let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
});

afterAll(() => outreach.close());

const signIn = async (person: { id: string }) => {
  const { token } = await outreach.as(person);
  return { token: token!, hash: hashToken(token!)! };
};

const viewerOf = async (token: string) =>
  (await findSignedIn(outreach.database, token))?.viewer ?? null;

describe('who a session signs in', () => {
  it('is a referrer with the own school', async () => {
    const { token } = await signIn(people.referrer);
    expect(await viewerOf(token)).toMatchObject({
      staffId: people.referrer.id,
      role: 'SCHOOL_REFERRER',
      centreId: people.referrer.centre.id,
      schoolIds: [schools.oak.id],
      caseIds: [],
    });
  });

  it('is a worker with the schools allocated today', async () => {
    const { token } = await signIn(people.worker);
    expect(await viewerOf(token)).toMatchObject({ schoolIds: [schools.oak.id] });
    const other = await signIn(people.otherWorker);
    expect(await viewerOf(other.token)).toMatchObject({ schoolIds: [] });
  });

  it.each([
    ['of no session', 'A'.repeat(43)],
    ['too short to be a token', 'A'],
    ['with what SQL would read', "' or true --"],
    ['empty', ''],
  ])('is nobody for a text %s', async (_what, token) => {
    expect(await viewerOf(token)).toBeNull();
  });

  it.each([
    ['revoked', 'revoked_at = now()'],
    ['past its twelve hours', "expires_at = now() - interval '1 second'"],
    ['left alone for too long', "idle_until = now() - interval '1 second'"],
    ['still waiting for a second factor', "kind = 'SECOND_FACTOR_PENDING'"],
  ])('is nobody once the session is %s', async (_what, change) => {
    const { token, hash } = await signIn(people.manager);
    expect(await viewerOf(token)).not.toBeNull();
    await outreach.asSystem((em) =>
      em.execute(`update auth.session set ${change} where token_hash = decode(?, 'hex')`, [hash]),
    );
    expect(await viewerOf(token)).toBeNull();
  });

  it('is nobody in every session at once when the account is disabled', async () => {
    const sessions = [await signIn(people.panel), await signIn(people.panel)];
    await outreach.asSystem((em) =>
      em.execute("update outreach.staff_member set account_state = 'DISABLED' where id = ?", [
        people.panel.id,
      ]),
    );
    for (const { token } of sessions) expect(await viewerOf(token)).toBeNull();
  });

  it('is kept awake by use, written at most once a minute', async () => {
    const { token, hash } = await signIn(people.lead);
    const times = () =>
      outreach.asSystem((em) =>
        em.execute<{ awake: boolean; seen: string }[]>(
          `select idle_until > now() + interval '29 minutes' as awake, last_seen_at::text as seen
           from auth.session where token_hash = decode(?, 'hex')`,
          [hash],
        ),
      );
    const [fresh] = await times();
    await findSignedIn(outreach.database, token);
    expect(await times()).toEqual([fresh]);
    await outreach.asSystem((em) =>
      em.execute(
        `update auth.session set last_seen_at = now() - interval '2 minutes', idle_until = now() + interval '5 minutes'
         where token_hash = decode(?, 'hex')`,
        [hash],
      ),
    );
    await findSignedIn(outreach.database, token);
    const [touched] = await times();
    expect(touched).toMatchObject({ awake: true });
    expect(touched?.seen).not.toBe(fresh?.seen);
  });
});

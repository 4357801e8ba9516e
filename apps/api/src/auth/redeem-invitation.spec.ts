import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actsAtTheDoor, goodPassword, knock } from '../../test/door.ts';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { centres, people, seedPeople } from '../../test/people.ts';
import { stubGraph } from '../../test/stub-graph.ts';
import { invitationLink, issueInvitation } from './issue-invitation.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { asSession } from './roles.ts';
import { hashToken } from './session-token.ts';

let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople, graph: { schema: stubGraph } });
});

afterAll(() => outreach.close());

const invited = async (centre = centres.herts) => {
  const id = randomUUID();
  const email = `${id}@example.org`;
  await outreach.asSystem((em) =>
    em.execute(
      `insert into outreach.staff_member (id, centre_id, name, email, role) values (?, ?, 'New Person', ?, 'OUTREACH_WORKER')`,
      [id, centre.id, email],
    ),
  );
  return { id, email };
};

/** As a mutation would: in a transaction of the role of requests, with the session of who asks. */
const as = async <T>(
  person: { id: string },
  work: (em: Parameters<typeof issueInvitation>[0]) => Promise<T>,
) => {
  const { token } = await outreach.as(person);
  const session = asSession(hashToken(token!)!);
  return outreach.database.orm.em
    .fork({ session })
    .transactional((em) => work(em as Parameters<typeof issueInvitation>[0]));
};

const issue = (by: { id: string }, staff: { id: string }) =>
  as(by, (em) => issueInvitation(em, { staffId: staff.id }));

const redeem = (token: string, password = goodPassword) =>
  knock(outreach, '/auth/redeem', { token, password });

const notValid = { status: 404, body: { code: 'INVITATION_NOT_VALID' }, token: null };

describe('an invitation', () => {
  it('is good for three days, sets the password, activates and signs in', async () => {
    const person = await invited();
    const { token, expiresAt } = await issue(people.manager, person);
    const hours = (expiresAt.getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThan(72.1);
    expect(await knock(outreach, '/auth/invitation', { token })).toMatchObject({
      status: 200,
      body: { valid: true },
    });
    const answer = await redeem(token);
    expect(answer).toMatchObject({ status: 200, body: { signedIn: true } });
    expect(answer.token).not.toBeNull();
    expect(
      await knock(outreach, '/auth/sign-in', { email: person.email, password: goodPassword }),
    ).toMatchObject({ status: 200 });
    expect((await actsAtTheDoor(outreach, person)).map(({ act }) => act).sort()).toEqual([
      'sign-in.invitation-redeemed',
      'sign-in.succeeded',
      'sign-in.succeeded',
    ]);
  });

  it('works once, also when fifty redeem it in the same moment', async () => {
    const { token } = await issue(people.manager, await invited());
    const answers = await Promise.all(Array.from({ length: 50 }, () => redeem(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(49);
  });

  it('answers alike when used, replaced, expired, unknown, malformed, or of a disabled account', async () => {
    const used = await issue(people.manager, await invited());
    await redeem(used.token);

    const twice = await invited();
    const replaced = await issue(people.manager, twice);
    await issue(people.manager, twice);

    const late = await issue(people.manager, await invited());
    await outreach.asSystem((em) =>
      em.execute(
        "update auth.invitation set expires_at = now() - interval '1 second' where token_hash = decode(?, 'hex')",
        [hashToken(late.token)],
      ),
    );
    const leaver = await invited();
    const disabled = await issue(people.manager, leaver);
    await outreach.asSystem((em) =>
      em.execute("update outreach.staff_member set account_state = 'DISABLED' where id = ?", [
        leaver.id,
      ]),
    );
    const tokens = [used, replaced, late, disabled].map(({ token }) => token);
    for (const token of [...tokens, 'B'.repeat(43), 'nonsense']) {
      expect(await redeem(token)).toMatchObject(notValid);
      expect(await knock(outreach, '/auth/invitation', { token })).toMatchObject(notValid);
    }
  });

  it('survives a password that is refused', async () => {
    const { token } = await issue(people.manager, await invited());
    expect(await redeem(token, 'short')).toMatchObject({
      status: 422,
      body: { code: 'PASSWORD_TOO_SHORT' },
    });
    expect(await redeem(token, 'password1234')).toMatchObject({
      status: 422,
      body: { code: 'PASSWORD_TOO_COMMON' },
    });
    expect(await redeem(token)).toMatchObject({ status: 200 });
  });

  it('stands in its link where no server and no log sees it', () => {
    expect(invitationLink('https://outreach.example/', 'abc')).toBe(
      'https://outreach.example/welcome#token=abc',
    );
  });
});

describe('who may invite', () => {
  it.each([
    ['a manager', people.manager],
    ['an administrator', people.administrator],
  ])('%s of the centre', async (_who, by) => {
    expect((await issue(by, await invited())).token).toHaveLength(43);
  });

  it.each([
    ['a worker', people.worker],
    ['a lead of a school', people.lead],
    ['a commissioner', people.commissioner],
    ['a manager of another centre', people.managerElsewhere],
  ])('not %s', async (_who, by) => {
    const person = await invited();
    await expect(issue(by, person)).rejects.toMatchObject({ code: '42501' });
  });

  it('not an administrator for an account in use, which would take it over', async () => {
    await expect(issue(people.administrator, people.manager)).rejects.toMatchObject({
      code: '42501',
    });
    expect((await issue(people.manager, people.referrer)).token).toHaveLength(43);
  });

  it('nobody for an account that is disabled', async () => {
    const leaver = await invited();
    await outreach.asSystem((em) =>
      em.execute("update outreach.staff_member set account_state = 'DISABLED' where id = ?", [
        leaver.id,
      ]),
    );
    await expect(issue(people.manager, leaver)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('ending the sessions of somebody', () => {
  it('counts from the next request, and takes open links along', async () => {
    const person = await invited();
    const { token: link } = await issue(people.manager, person);
    const { token } = await redeem(link);
    const open = await issue(people.manager, person);
    expect(await as(people.manager, (em) => revokeSessions(em, person.id))).toBe(1);
    const response = await outreach.nobody.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `__Host-outreach=${token}` },
      body: JSON.stringify({ query: '{ viewer }' }),
    });
    expect(response.status).toBe(401);
    expect(await redeem(open.token)).toMatchObject(notValid);
  });

  it.each([
    ['a worker', people.worker],
    ['a manager of another centre', people.managerElsewhere],
  ])('is not for %s', async (_who, by) => {
    await expect(as(by, (em) => revokeSessions(em, people.referrer.id))).rejects.toMatchObject({
      code: '42501',
    });
  });
});

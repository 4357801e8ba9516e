import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { goodPassword, knock } from '../../../test/door.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { people, schools } from '../../../test/people.ts';

let acts: Acts;

beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const anInvitation = (changes: Input = {}): Input => ({
  name: 'Nia Newcomer',
  email: `${randomUUID()}@example.org`,
  role: 'OUTREACH_WORKER',
  ...changes,
});

/** Invites somebody; answers who they are and the token of their link. */
async function invite(changes?: Input): Promise<{ id: string; token: string }> {
  const { shown } = await acts.does('manager', 'inviteStaffMember', anInvitation(changes));
  return { id: (shown['staffMember'] as { id: string }).id, token: tokenIn(shown) };
}

const tokenIn = (shown: Readonly<Record<string, unknown>>): string =>
  String(shown['invitationLink']).split('#token=')[1] ?? '';

const redeem = (token: string) =>
  knock(acts.outreach, '/auth/redeem', { token, password: goodPassword });

const asks = async (token: string | null): Promise<number> => {
  const { status } = await acts.outreach.nobody.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-outreach=${token}` },
    body: JSON.stringify({ query: '{ viewer { id } }' }),
  });
  return status;
};

const versionOf = async (id: string): Promise<number> => {
  const [row] = await acts.stored<{ version: number }>(
    `select version from outreach.staff_member where id = '${id}'`,
  );
  return row?.version ?? 0;
};

const turn = async (name: 'disableStaffMember' | 'enableStaffMember', id: string) =>
  acts.does('manager', name, { staffMemberId: id, expectedVersion: await versionOf(id) });

describe('an account that is switched off', () => {
  it('has its sessions ended for good: they do not come back with the account', async () => {
    const person = await invite();
    const { token } = await redeem(person.token);
    expect(await asks(token)).toBe(200);
    await turn('disableStaffMember', person.id);
    expect(await asks(token)).toBe(401);
    await turn('enableStaffMember', person.id);
    expect(await asks(token)).toBe(401);
  });

  it('has its open link ended for good', async () => {
    const person = await invite();
    await turn('disableStaffMember', person.id);
    expect(await redeem(person.token)).toMatchObject({ status: 404, token: null });
    await turn('enableStaffMember', person.id);
    expect(await redeem(person.token)).toMatchObject({ status: 404, token: null });
    const { shown } = await acts.does('manager', 'reissueInvitation', {
      staffMemberId: person.id,
    });
    expect(await redeem(tokenIn(shown))).toMatchObject({ status: 200 });
  });

  it("leaves everybody else's sessions alone", async () => {
    const [gone, stays] = [await invite(), await invite()];
    await redeem(gone.token);
    const { token } = await redeem(stays.token);
    await turn('disableStaffMember', gone.id);
    expect(await asks(token)).toBe(200);
  });
});

describe('what is kept of an account', () => {
  it('each act, by whom, and never a name or an address', async () => {
    const { id } = await invite({ role: 'SCHOOL_REFERRER', schoolId: schools.oak.id });
    await acts.does('manager', 'reissueInvitation', { staffMemberId: id });
    await turn('disableStaffMember', id);
    await turn('enableStaffMember', id);
    const by = people.manager.id;
    expect(await acts.happened(id)).toEqual([
      ['STAFF_INVITED', by, 'role SCHOOL_REFERRER'],
      ['INVITATION_REISSUED', by],
      ['ACCOUNT_DISABLED', by],
      ['ACCOUNT_ENABLED', by],
    ]);
    expect(
      await acts.stored(
        `select act, outcome, actor_id from audit.event where subject_id = '${id}'
         order by xmin::text::bigint`,
      ),
    ).toEqual(
      ['inviteStaffMember', 'reissueInvitation', 'disableStaffMember', 'enableStaffMember'].map(
        (act) => ({ act, outcome: 'DONE', actor_id: by }),
      ),
    );
  });

  it('the person as they were written down, with the address in small letters', async () => {
    const email = `${randomUUID()}@Example.org`;
    const { id } = await invite({ email, name: ' Nia Newcomer ', contractedMinutesPerWeek: 1200 });
    expect(
      await acts.stored(
        `select name, email, role, account_state, school_id, contracted_minutes_per_week as minutes
         from outreach.staff_member where id = '${id}'`,
      ),
    ).toEqual([
      {
        name: 'Nia Newcomer',
        email: email.toLowerCase(),
        role: 'OUTREACH_WORKER',
        account_state: 'INVITED',
        school_id: null,
        minutes: 1200,
      },
    ]);
  });
});

describe('nothing is kept of an invitation that the rules refuse', () => {
  it.each<[what: string, changes: Input, why: string]>([
    ['without a name', { name: ' ' }, 'STAFF_NAME_MISSING at name'],
    ['to no address', { email: 'nia at school' }, 'EMAIL_NOT_VALID at email'],
    [
      'of a referrer of no school',
      { role: 'SCHOOL_REFERRER' },
      'SCHOOL_NEEDED_FOR_ROLE at schoolId',
    ],
    ['of a worker of a school', { schoolId: schools.oak.id }, 'SCHOOL_NOT_FOR_ROLE at schoolId'],
    [
      'for more minutes than 48 hours',
      { contractedMinutesPerWeek: 2881 },
      'CONTRACT_OUT_OF_RANGE at contractedMinutesPerWeek',
    ],
    ['to an address in use', { email: 'spareworker@example.org' }, 'EMAIL_IN_USE at email'],
  ])('%s', async (_what, changes, why) => {
    expect(await acts.refuses('manager', 'inviteStaffMember', anInvitation(changes))).toEqual([
      why,
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodPassword, knock } from '../../test/door.ts';
import { createTestApp, type TestApp } from '../../test/harness.ts';
import { stubGraph } from '../../test/stub-graph.ts';
import { createAdministrator } from './create-administrator.ts';

let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ graph: { schema: stubGraph } });
});

afterAll(() => outreach.close());

const create = (email: string, name = 'Ada First', centreName: string | null = null) =>
  outreach.asSystem((em) => createAdministrator(em, { email, name, centreName }));

const redeem = (token: string) =>
  knock(outreach, '/auth/redeem', { token, password: goodPassword });

describe('the first administrator', () => {
  it('comes with a centre, and gets in by a link that works once', async () => {
    const token = await create(' Ada@Example.org ', 'Ada First', 'North Herts Outreach');
    const { status, token: session } = await redeem(token);
    expect(status).toBe(200);
    expect((await redeem(token)).status).toBe(404);
    expect(session).not.toBeNull();
    const staff = await outreach.database.asOwner(
      `select m.email, m.role, c.name from outreach.staff_member m join outreach.centre c on c.id = m.centre_id`,
    );
    expect(staff).toEqual([
      { email: 'ada@example.org', role: 'ADMINISTRATOR', name: 'North Herts Outreach' },
    ]);
  });

  it('is not made twice, but gets a new link while the first was not used', async () => {
    await expect(create('ada@example.org')).rejects.toThrow('already there');
    const first = await create('bea@example.org');
    const second = await create('bea@example.org');
    expect((await redeem(first)).status).toBe(404);
    expect((await redeem(second)).status).toBe(200);
  });

  it('joins the only centre, and must name one of several', async () => {
    await create('cat@example.org');
    await create('dee@example.org', 'Dee', 'Another Centre');
    await expect(create('eve@example.org')).rejects.toThrow('several centres');
    const [centres] = await outreach.database.asOwner<{ n: number }>(
      'select count(*)::int as n from outreach.centre',
    );
    expect(centres?.n).toBe(2);
  });

  it.each([
    ['no-address', 'Somebody'],
    ['a@example.org', ' '],
  ])('needs an address and a name: %s, "%s"', async (email, name) => {
    await expect(create(email, name)).rejects.toThrow();
  });
});

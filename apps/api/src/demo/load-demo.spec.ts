import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passwordMatches } from '../auth/password-hash.ts';
import { openTestDatabase, type TestDatabase } from '../../test/open-test-database.ts';
import { demoAccounts, demoPassword } from './demo-accounts.ts';
import { loadDemo } from './load-demo.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  const began = performance.now();
  await database.asSystem((em) => loadDemo(em));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`The demonstration data took ${seconds} s to load.\n`);
});
afterAll(() => database.close());

const all = <Row>(statement: string, values: unknown[] = []) =>
  database.asSystem((em) => em.execute<Row[]>(statement, values));

async function counted(statement: string): Promise<Record<string, number>> {
  const rows = await all<{ name: string; n: number }>(statement);
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

const ofCentre = (shortName: string) =>
  `centre_id = (select id from outreach.centre where short_name = '${shortName}')`;

describe('the demonstration data', () => {
  it('has the cases that the centre reported for one September: 37 active and 30 monitored', async () => {
    const cases = await counted(
      `select status as name, count(*)::int as n from outreach.support_case where ${ofCentre('NHESC')} group by 1`,
    );
    expect(cases).toEqual({ ACTIVE: 37, MONITORED: 30, CLOSED: 24 });
  });

  it('has 55 referrals of the last year, 13 for reintegration, in every state', async () => {
    const lastYear = `${ofCentre('NHESC')} and submitted_at > now() - interval '365 days'`;
    const states = await counted(
      `select status as name, count(*)::int as n from outreach.referral where ${lastYear} group by 1`,
    );
    expect(states).toEqual({
      ...{ SUBMITTED: 7, RETURNED: 2, CHALLENGED: 1, ACCEPTED: 35, DECLINED: 6, WITHDRAWN: 4 },
    });
    const purposes = await counted(
      `select purpose as name, count(*)::int as n from outreach.referral where ${lastYear} group by 1`,
    );
    expect(purposes['REINTEGRATION']).toBe(13);
  });

  it('has the rolls of the real schools, about eight thousand students', async () => {
    const [{ n } = { n: 0 }] = await all<{ n: number }>(
      `select count(*)::int as n from outreach.student where ${ofCentre('NHESC')}`,
    );
    // Three are on no roll yet: they are to start, or were to.
    expect(n).toBe(7887 + 70 + 3);
  });

  it('has realistic shares of special educational provision', async () => {
    const shares = await counted(
      `select provision as name, (100.0 * count(*) / (select count(*) from outreach.student))::float as n
       from outreach.sen_provision where ends_on is null group by 1`,
    );
    expect(shares['K']).toBeGreaterThan(14);
    expect(shares['K']).toBeLessThan(18);
    expect(shares['E']).toBeGreaterThan(2.5);
    expect(shares['E']).toBeLessThan(5);
  });

  it('has eight people at the centre, a lead and a referrer at every served school', async () => {
    const staff = await counted(
      `select role as name, count(*)::int as n from outreach.staff_member where ${ofCentre('NHESC')} group by 1`,
    );
    expect(staff).toEqual({
      ...{ MANAGER: 1, OUTREACH_WORKER: 5, CENTRE_STAFF: 1, ADMINISTRATOR: 1 },
      ...{ SCHOOL_LEAD: 8, SCHOOL_REFERRER: 8, PANEL_MEMBER: 1, COMMISSIONER: 1 },
    });
  });

  it.each(demoAccounts)('lets $email in', async ({ email, name, role, school }) => {
    const [found] = await all<{
      name: string;
      role: string;
      school: string | null;
      secret: string;
    }>(
      `select m.name, m.role, s.name as school, c.secret from outreach.staff_member m
       join auth.credential c on c.staff_id = m.id and c.kind = 'PASSWORD'
       left join outreach.school s on s.id = m.school_id where m.email = ?`,
      [email],
    );
    expect(found).toMatchObject({ name, role, school });
    expect(await passwordMatches(demoPassword, found?.secret ?? null)).toBe(true);
  });

  it('has terms for each served school, and says which are assumed', async () => {
    const sources = await all<{ year: string; assumed: boolean; n: number }>(
      `select academic_year as year, bool_or(source like 'assumed%') as assumed, count(distinct school_id)::int as n
       from outreach.school_term where ${ofCentre('NHESC')} group by 1 order by 1`,
    );
    expect(sources.filter(({ year }) => year <= '2025/26')).toEqual([
      { year: '2022/23', assumed: false, n: 8 },
      { year: '2024/25', assumed: false, n: 8 },
      { year: '2025/26', assumed: false, n: 8 },
    ]);
    expect(sources).toContainEqual({ year: '2026/27', assumed: true, n: 8 });
  });

  it('has three programmes, two of them transitions, and a group of five that has met three times', async () => {
    expect(await counted(`select kind as name, 1 as n from outreach.programme`)).toEqual({
      ...{ TARGETED: 1, INTO_KS4: 1, INTO_SECONDARY: 1 },
    });
    const [group] = await all<object>(
      `select g.status,
         (select count(*)::int from outreach.group_membership m where m.group_id = g.id) as members,
         (select count(*)::int from outreach.session s where s.group_id = g.id) as sessions,
         (select count(*)::int from outreach.session_student x join outreach.session s on s.id = x.session_id
           where s.group_id = g.id and x.attendance = 'ATTENDED') as attended
       from outreach.workshop_group g`,
    );
    expect(group).toEqual({ status: 'RUNNING', members: 5, sessions: 6, attended: 14 });
  });

  it('keeps one member apart from somebody who is in no group, and has others who wait', async () => {
    const pairs = await all<{ members: number }>(
      `select (select count(*)::int from outreach.group_membership m where m.student_id in (k.student_id, k.other_student_id)) as members
       from outreach.keep_apart k`,
    );
    expect(pairs).toEqual([{ members: 1 }]);
    const waiting = await all<{ placed: boolean }>(
      `select exists (select from outreach.group_membership m where m.student_id = w.student_id and m.programme_id = w.programme_id) as placed
       from outreach.waiting_list_entry w`,
    );
    expect(waiting.length).toBeGreaterThan(2);
    expect(waiting.some(({ placed }) => placed)).toBe(false);
  });

  it('gives the second centre a referral and a case of its own', async () => {
    for (const table of ['referral', 'support_case'])
      expect(await all(`select from outreach.${table} where ${ofCentre('SESC')}`)).toHaveLength(1);
  });

  it('is not loaded twice, nor over anything that is there', async () => {
    const before = await all('select count(*) from outreach.history_entry');
    await database.asSystem((em) => loadDemo(em));
    expect(await all('select count(*) from outreach.history_entry')).toEqual(before);
  });
});

import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../test/open-test-database.ts';
import { loadDemo } from './load-demo.ts';

async function fingerprint(at: Date) {
  const database = await openTestDatabase();
  try {
    await database.asSystem((em) => loadDemo(em, at));
    const [found] = await database.asSystem((em) =>
      em.execute<Record<'students' | 'cases' | 'open' | 'waiting', string | number>[]>(
        `select (select md5(string_agg(s::text, '' order by s.id)) from outreach.student s) as students,
           (select md5(string_agg(c::text, '' order by c.id)) from outreach.support_case c) as cases,
           (select count(*)::int from outreach.support_case where status <> 'CLOSED') as open,
           (select count(*)::int from outreach.referral where status in ('SUBMITTED', 'RETURNED', 'CHALLENGED')) as waiting`,
      ),
    );
    return found;
  } finally {
    await database.close();
  }
}

describe('the demonstration data', { timeout: 120_000 }, () => {
  it('are the same on every install that is started on the same day', async () => {
    const at = new Date('2026-11-24T09:15:00Z');
    expect(await fingerprint(at)).toEqual(await fingerprint(at));
  });

  it.each([
    ['in the summer holiday', '2027-08-11T10:00:00Z'],
    ['on the first of September before school', '2026-09-01T06:10:00Z'],
    ['on a leap day', '2028-02-29T23:50:00Z'],
  ])('can be told %s', async (_when, at) => {
    expect(await fingerprint(new Date(at))).toMatchObject({ open: 68, waiting: 10 });
  });
});

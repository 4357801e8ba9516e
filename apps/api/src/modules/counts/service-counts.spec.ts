import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness.ts';
import { centres, people, schools, seedPeople } from '../../../test/people.ts';

let app: TestApp;

/** So many open cases in each year group. */
const open = { 7: 2, 8: 9, 9: 6, 10: 12 };

beforeAll(async () => {
  app = await createTestApp({
    seed: async (em) => {
      await seedPeople(em);
      for (const [year, count] of Object.entries(open))
        await em.execute(
          `with added as (
             insert into outreach.student (id, centre_id, school_id, given_name, family_name, date_of_birth, sex, year_group)
             select gen_random_uuid(), ?, ?, 'Amy', 'Testerfield', '2013-03-04', 'NOT_STATED', ?::int
             from generate_series(1, ?::int) returning id, centre_id, school_id)
           insert into outreach.support_case (id, centre_id, school_id, student_id, status, opened_on)
           select gen_random_uuid(), centre_id, school_id, id, 'ACTIVE', '2026-01-05' from added`,
          [centres.herts.id, schools.oak.id, year, count],
        );
    },
  });
});
afterAll(() => app.close());

const asked = `{ serviceCounts { smallNumbersHidden casesActive { value } casesMonitored { value }
  schoolsServed { value suppressed } casesByYearGroup { name count { value suppressed } } } }`;
const shown = (name: string, value: number | null) => ({
  name,
  count: { value, suppressed: value === null },
});

it('hides a small count from the commissioner, and what the total would tell it by', async () => {
  const client = await app.as(people.commissioner);
  const { data } = await client.run(asked);
  expect(data).toEqual({
    serviceCounts: {
      smallNumbersHidden: true,
      casesActive: { value: 29 },
      casesMonitored: { value: 0 },
      schoolsServed: { value: null, suppressed: true },
      casesByYearGroup: [shown('7', null), shown('8', 9), shown('9', null), shown('10', 12)],
    },
  });
});

it('tells the manager every count, since the figure stays in the service', async () => {
  const client = await app.as(people.manager);
  const { data } = await client.run(asked);
  expect(data).toMatchObject({
    serviceCounts: {
      smallNumbersHidden: false,
      casesActive: { value: 29 },
      casesMonitored: { value: 0 },
      schoolsServed: { suppressed: false },
      casesByYearGroup: [shown('7', 2), shown('8', 9), shown('9', 6), shown('10', 12)],
    },
  });
});

it.each(['worker', 'referrer', 'panel', 'administrator'] as const)(
  'is not for a %s',
  async (who) => {
    const client = await app.as(people[who]);
    const { data } = await client.run('{ serviceCounts { casesActive { value } } }');
    expect(data).toBeNull();
  },
);

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, type TestClient } from '../../../test/harness.ts';
import { centres, people, schools, seedPeople } from '../../../test/people.ts';

const names = [
  ['Ochre', 'Figmentbourne'],
  ['Bryony', 'Figmentmere'],
  ['Conker', 'Figmentmere'],
  ['Hail', 'Dummymere'],
  ['Hail', 'Figmentmere'],
  ['Haily', 'Figment'],
  ['Zara', "O'Hare"],
] as const;

interface Page {
  students: {
    nodes: { displayName: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('searching for a student, the nearest first', () => {
  let app: TestApp;
  let manager: TestClient;

  const page = async (search: string | null, first = 10, after: string | null = null) => {
    const { data } = await manager.run<Page>(
      `query($first: Int!, $after: String, $search: String) {
         students(first: $first, after: $after, filter: { search: $search }, orderBy: BEST_MATCH) {
           nodes { displayName } pageInfo { hasNextPage endCursor } } }`,
      { first, after, search },
    );
    if (data == null) throw new Error('no answer');
    return data.students;
  };
  const found = async (search: string | null) =>
    (await page(search)).nodes.map(({ displayName }) => displayName);

  beforeAll(async () => {
    app = await createTestApp({
      seed: async (em) => {
        await seedPeople(em);
        for (const [given, family] of names)
          await em.execute(
            `insert into outreach.student (id, centre_id, school_id, given_name, family_name, date_of_birth, sex, year_group)
             values (?, ?, ?, ?, ?, '2013-02-03', 'FEMALE', 8)`,
            [randomUUID(), centres.herts.id, schools.oak.id, given, family],
          );
      },
    });
    manager = await app.as(people.manager);
  });
  afterAll(() => app.close());

  it.each([
    ['Hail Figmentmere', 'Hail Figmentmere'],
    ['hail figmentmere', 'Hail Figmentmere'],
    ['Figmentmere Hail', 'Hail Figmentmere'],
    ['Hial Figmentmere', 'Hail Figmentmere'],
    ['Zara OHare', "Zara O'Hare"],
    ['conk', 'Conker Figmentmere'],
  ])('%s finds %s first', async (search, first) => {
    expect((await found(search))[0]).toBe(first);
  });

  it('goes on from page to page without losing or repeating anybody', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Page['students'] = await page('Figmentmere', 2, after);
      seen.push(...nodes.map(({ displayName }) => displayName));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(await found('Figmentmere'));
    expect(seen.length).toBeGreaterThan(2);
  });

  it('is by name where nothing is searched for', async () => {
    expect(await found(null)).toEqual([
      'Hail Dummymere',
      'Haily Figment',
      'Ochre Figmentbourne',
      'Bryony Figmentmere',
      'Conker Figmentmere',
      'Hail Figmentmere',
      "Zara O'Hare",
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, type TestClient } from '../../../../test/harness.ts';
import { centres, people, seedPeople } from '../../../../test/people.ts';
import { aFile, aRow } from '../../../../test/register/register-file.ts';
import { mountEstablishmentImport } from './establishment-import.route.ts';

let outreach: TestApp;
beforeAll(async () => {
  outreach = await createTestApp({
    routes: [mountEstablishmentImport],
    seed: async (em) => {
      await seedPeople(em);
      await em.execute('update outreach.centre set settings = ?', ['{"serviceTowns":["Hitchin"]}']);
    },
  });
});
afterAll(() => outreach.close());

const csv = { 'content-type': 'text/csv', 'sec-fetch-site': 'same-origin' };
const file = aFile([aRow()]);

function send(
  client: TestClient,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = csv,
) {
  const path = `/imports/establishments?fileName=${encodeURIComponent('C:\\files\\register.csv')}`;
  return client.fetch(path, { method: 'POST', headers, body });
}

const imported = () =>
  outreach.asSystem((em) =>
    em.execute<Record<string, unknown>[]>(
      `select i.file_name, i.state, i.imported_by, i.centre_id,
         (select count(*)::int from audit.event e where e.subject_id = i.id and e.actor_id = i.imported_by) as audited
       from outreach.establishment_import i order by i.imported_at`,
    ),
  );

describe('uploading a file of the register', () => {
  it.each(
    Object.entries(people).filter(([, { role }]) => !['MANAGER', 'ADMINISTRATOR'].includes(role)),
  )('is refused to the %s', async (_who, person) => {
    const response = await send(await outreach.as(person), file);
    expect([response.status, await response.json()]).toEqual([403, { code: 'FORBIDDEN' }]);
    expect(await imported()).toEqual([]);
  });

  it('is refused to nobody in particular', async () => {
    const response = await send(outreach.nobody, file);
    expect([response.status, await response.json()]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
  });

  it.each([
    ['manager', people.manager],
    ['administrator', people.administrator],
  ])('is done for the %s, in their name and centre, and audited', async (_who, person) => {
    const response = await send(await outreach.as(person), file);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ state: 'APPLIED' });
    expect((await imported()).at(-1)).toMatchObject({
      ...{ file_name: 'register.csv', state: 'APPLIED', imported_by: person.id },
      ...{ centre_id: centres.herts.id, audited: 1 },
    });
  });

  it('answers with the reason when the file is not the register, and keeps the refusal', async () => {
    const client = await outreach.as(people.administrator);
    const junk = await send(client, new Uint8Array(3_000_000));
    expect(junk.status).toBe(422);
    expect(await junk.json()).toMatchObject({ code: 'FILE_NOT_READABLE', state: 'REFUSED' });
    const table = await send(client, 'a,b\n1,2\n');
    expect([table.status, ((await table.json()) as { code: string }).code]).toEqual([
      422,
      'COLUMNS_MISSING',
    ]);
    expect((await imported()).slice(-2).map(({ state }) => state)).toEqual(['REFUSED', 'REFUSED']);
  });

  it('takes nothing but CSV', async () => {
    const headers = { ...csv, 'content-type': 'application/pdf' };
    const response = await send(await outreach.as(people.manager), file, headers);
    expect([response.status, await response.json()]).toEqual([415, { code: 'FILE_NOT_READABLE' }]);
  });

  it('never touches another centre', async () => {
    const response = await send(
      await outreach.as(people.managerElsewhere),
      aFile([aRow({ URN: '900300' })]),
    );
    expect(response.status).toBe(200);
    const [school] = await outreach.asSystem((em) =>
      em.execute<{ centre_id: string }[]>(
        `select centre_id from outreach.school where urn = '900300'`,
      ),
    );
    expect(school?.centre_id).toBe(centres.elsewhere.id);
  });
});

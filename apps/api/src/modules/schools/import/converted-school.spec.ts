import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister, type Register } from '../../../../test/register/import-tools.ts';
import { aFile, aRow } from '../../../../test/register/register-file.ts';

let register: Register;
beforeEach(async () => {
  register = await openRegister();
  await register.import(aFile([aRow()]));
});
afterEach(() => register.close());

const closed = aRow({
  'EstablishmentStatus (name)': 'Closed',
  CloseDate: '31-08-2026',
  'ReasonEstablishmentClosed (name)': 'Academy Converter',
});
const academy = aRow({
  URN: '900201',
  EstablishmentName: 'Testerfield Academy',
  'TypeOfEstablishment (name)': 'Academy converter',
  OpenDate: '01-09-2026',
});

async function successors() {
  const schools = await register.schools();
  const urns = new Map(schools.map(({ id, urn }) => [id, urn]));
  return schools.flatMap(({ urn, successor }) => (successor ? [[urn, urns.get(successor)]] : []));
}

describe('a school that becomes an academy gets a new URN (SCH-3)', () => {
  it('links it by its number, keeps the old school, and tells the history of both', async () => {
    const { importId } = await register.import(aFile([closed, academy]));
    expect(await successors()).toEqual([['900101', '900201']]);
    const rows = await register.rows(importId);
    expect(rows.map(({ urn, outcome }) => [urn, outcome])).toEqual([
      ['900101', 'CHANGED'],
      ['900201', 'SUCCESSOR_ADDED'],
    ]);
    const events = (await register.history()).map(({ urn, event }) => `${urn} ${event}`);
    expect(events).toEqual(
      expect.arrayContaining(['900101 SCHOOL_SUCCEEDED', '900201 SCHOOL_ADDED']),
    );
  });

  it('links it once, however often the file is sent', async () => {
    await register.import(aFile([closed, academy]));
    const before = await register.schools();
    const { importId } = await register.import(aFile([closed, academy]));
    expect(await register.report(importId)).toMatchObject({ unchanged: 2, changed: 0, added: 0 });
    expect(await register.schools()).toEqual(before);
  });

  it('links it in a later file when the academy came first', async () => {
    await register.import(aFile([academy]));
    expect(await successors()).toEqual([]);
    await register.import(aFile([closed]));
    expect(await successors()).toEqual([['900101', '900201']]);
  });

  it('links a new number that names the old one', async () => {
    const renumbered = {
      ...academy,
      EstablishmentNumber: '4990',
      'PreviousLA (code)': '919',
      PreviousEstablishmentNumber: '4801',
    };
    await register.import(aFile([closed, renumbered]));
    expect(await successors()).toEqual([['900101', '900201']]);
  });

  it('links by place only for a conversion, and only when one school could be meant', async () => {
    const samePlace = { ...academy, EstablishmentNumber: '4991' };
    await register.import(
      aFile([closed, samePlace, { ...samePlace, URN: '900202', EstablishmentNumber: '4992' }]),
    );
    expect(await successors()).toEqual([]);
  });

  it('does not link a school that opened before the other closed', async () => {
    await register.import(aFile([closed, { ...academy, OpenDate: '01-09-2001' }]));
    expect(await successors()).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister, type Register } from '../../../../test/register/import-tools.ts';
import {
  aFile,
  aRow,
  inWindows1252,
  registerColumns,
} from '../../../../test/register/register-file.ts';
import { referenceFile } from './reference-file.ts';

const realFile = readFileSync(referenceFile('gias-north-herts.csv'));

describe('the real file of the area', () => {
  let register: Register;
  beforeAll(async () => {
    register = await openRegister();
  });
  afterAll(() => register.close());

  it('adds the schools of the towns served and says what it left out, with reasons', async () => {
    const { importId, state, refusal } = await register.import(realFile);
    expect({ state, refusal }).toEqual({ state: 'APPLIED', refusal: null });
    expect(await register.report(importId)).toMatchObject({
      ...{ state: 'APPLIED', rowsRead: 24, added: 12, changed: 0, unchanged: 0 },
      ...{ rejected: 2, outOfArea: 10 },
    });
    const rejected = (await register.rows(importId)).filter((row) => row.outcome === 'REJECTED');
    expect(rejected.map(({ urn, reasons }) => [urn, reasons.map(({ code }) => code)])).toEqual([
      ['130344', ['STATUS_MISSING', 'TOWN_MISSING']],
      ['130359', ['STATUS_MISSING', 'TOWN_MISSING']],
    ]);
    const schools = await register.schools();
    expect(schools.find(({ urn }) => urn === '137288')).toMatchObject({
      name: "Hitchin Girls' School",
      postcode: 'SG4 9RS',
      inArea: 'true',
      secondary: 'true',
    });
    expect(schools.map(({ town }) => town)).not.toContain('Stevenage');
  });

  it('reports the columns that the register does not have', async () => {
    const { importId } = await register.import(realFile);
    const { unknownColumns } = await register.report(importId);
    expect(unknownColumns).toContain('x_NOR_202425');
    expect(unknownColumns.every((column) => !registerColumns.includes(column))).toBe(true);
  });

  it('changes nothing when it is sent again, and writes no history for nothing', async () => {
    const before = { schools: await register.schools(), history: await register.history() };
    const { importId } = await register.import(
      Readable.from([realFile.subarray(0, 999), realFile.subarray(999)]),
    );
    expect(await register.report(importId)).toMatchObject({ added: 0, changed: 0, unchanged: 12 });
    expect(await register.schools()).toEqual(before.schools);
    expect(await register.history()).toEqual(before.history);
  });
});

describe('a full file of 135 columns', () => {
  let register: Register;
  beforeAll(async () => {
    register = await openRegister();
  });
  afterAll(() => register.close());

  it('keeps the area, counts the rest and judges only rows that concern the centre', async () => {
    const elsewhere = Array.from({ length: 3000 }, (_, index) =>
      aRow({
        URN: String(500_000 + index),
        'LA (code)': '873',
        Town: 'Royston',
        Postcode: 'nowhere',
      }),
    );
    const sameAuthority = aRow({ URN: '900109', Town: 'Watford', StatutoryLowAge: 'eleven' });
    const { importId } = await register.import(aFile([...elsewhere, aRow(), sameAuthority]));
    expect(await register.report(importId)).toMatchObject({
      ...{ rowsRead: 3002, added: 1, rejected: 0, outOfArea: 3001, unknownColumns: [] },
    });
  });

  it('says what changed about a school, and does not erase what a file leaves empty', async () => {
    await register.import(aFile([aRow({ SchoolWebsite: 'https://school.example' })]));
    const { importId } = await register.import(
      aFile([aRow({ EstablishmentName: 'Testerfield Academy' })]),
    );
    const [row] = (await register.rows(importId)).filter(({ outcome }) => outcome === 'CHANGED');
    expect(row?.reasons).toEqual([
      { code: 'FIELD_CHANGED', field: 'name', detail: 'Testerfield School → Testerfield Academy' },
    ]);
    const [school] = await register.schools();
    expect(school).toMatchObject({
      name: 'Testerfield Academy',
      website: 'https://school.example',
    });
  });

  it('keeps a school that has left the area or closed, and says so', async () => {
    await register.import(
      aFile([
        aRow({ Town: 'Luton', 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2026' }),
      ]),
    );
    const [school] = await register.schools();
    expect(school).toMatchObject({ status: 'CLOSED', closedOn: '2026-08-31', inArea: 'false' });
  });

  it('is read alike in Windows-1252, in UTF-8 and with a byte order mark', async () => {
    const text = aFile([aRow({ URN: '900120', EstablishmentName: 'St Zoë’s School – Hitchin' })]);
    await register.import(inWindows1252(text));
    for (const same of [Buffer.from(text), Buffer.from(`\uFEFF${text}`)]) {
      const { importId } = await register.import(same);
      expect(await register.report(importId)).toMatchObject({ unchanged: 1, changed: 0, added: 0 });
    }
    const school = (await register.schools()).find(({ urn }) => urn === '900120');
    expect(school?.['name']).toBe('St Zoë’s School – Hitchin');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister, type Register } from '../../../../test/register/import-tools.ts';
import { aFile, aRow, registerColumns } from '../../../../test/register/register-file.ts';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
  await register.import(aFile([aRow()]));
});
afterAll(() => register.close());

const good = aFile([aRow(), aRow({ URN: '900102', EstablishmentNumber: '4802' })]);
const without = (column: string) => registerColumns.filter((each) => each !== column);

describe('a file that is not the register', () => {
  it.each([
    ['is empty', Buffer.alloc(0), 'FILE_NOT_READABLE', 'EMPTY'],
    [
      'is binary',
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 1]),
      'FILE_NOT_READABLE',
      'NOT_TEXT',
    ],
    ['is UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), 'FILE_NOT_READABLE', 'NOT_TEXT'],
    [
      'ends within a quotation',
      Buffer.from(`${good}"900103`),
      'FILE_NOT_READABLE',
      'CSV_QUOTE_NOT_CLOSED',
    ],
    [
      'has a stray quotation mark',
      Buffer.from(good.replace('SG5', 'S"G5')),
      'FILE_NOT_READABLE',
      'INVALID_OPENING_QUOTE',
    ],
    ['is another table', Buffer.from('name,age\nA,1\n'), 'COLUMNS_MISSING', 'COLUMN_MISSING'],
    [
      'lacks a column',
      Buffer.from(aFile([aRow()], without('Town'))),
      'COLUMNS_MISSING',
      'COLUMN_MISSING',
    ],
    [
      'has a column twice',
      Buffer.from(aFile([aRow()], [...registerColumns, 'URN'])),
      'COLUMNS_MISSING',
      'COLUMN_TWICE',
    ],
  ])(
    'is refused whole when it %s, with the reason kept',
    async (_what, content, refusal, reason) => {
      const before = await register.schools();
      const result = await register.import(content);
      expect(result).toMatchObject({ state: 'REFUSED', refusal });
      expect(await register.report(result.importId)).toMatchObject({
        state: 'REFUSED',
        added: 0,
        changed: 0,
      });
      const [row] = await register.rows(result.importId);
      expect(row?.reasons.map(({ code }) => code)).toEqual(
        expect.arrayContaining([refusal, reason]),
      );
      expect(await register.schools()).toEqual(before);
    },
  );

  it('names each column that is missing', async () => {
    const columns = registerColumns.filter((each) => each !== 'Town' && each !== 'Postcode');
    const { importId } = await register.import(aFile([aRow()], columns));
    const [row] = await register.rows(importId);
    expect(row?.reasons.flatMap(({ field }) => field ?? [])).toEqual(['Town', 'Postcode']);
  });
});

describe('rows that cannot be believed', () => {
  it.each([
    ['a URN of five digits', { URN: '12345' }, 'URN_FORMAT'],
    ['an age that is no number', { StatutoryLowAge: 'eleven' }, 'AGE_IMPOSSIBLE'],
    ['an age that nobody is', { StatutoryHighAge: '118' }, 'AGE_IMPOSSIBLE'],
    [
      'ages the wrong way round',
      { StatutoryLowAge: '18', StatutoryHighAge: '11' },
      'AGES_REVERSED',
    ],
    ['a status that does not exist', { 'EstablishmentStatus (name)': 'Ajar' }, 'STATUS_UNKNOWN'],
    ['no status', { 'EstablishmentStatus (name)': '' }, 'STATUS_MISSING'],
    ['a postcode that is none', { Postcode: 'HITCHIN' }, 'POSTCODE_FORMAT'],
    ['a number that lost its zero', { EstablishmentNumber: '801' }, 'ESTABLISHMENT_NUMBER_FORMAT'],
    ['a day that the calendar has not', { OpenDate: '31-02-2020' }, 'DATE_NOT_READABLE'],
    [
      'a closing before its opening',
      { OpenDate: '01-09-2020', CloseDate: '31-08-2019' },
      'DATES_REVERSED',
    ],
    ['no name', { EstablishmentName: ' ' }, 'NAME_MISSING'],
    ['no town', { Town: '' }, 'TOWN_MISSING'],
  ])('rejects %s and applies the good row beside it', async (_what, differs, code) => {
    const [before] = await register.schools();
    const pupils = String(1000 + Number(before?.['version']));
    const bad = aRow({ URN: '900150', EstablishmentNumber: '4850', ...differs });
    const { importId, state } = await register.import(
      aFile([aRow({ NumberOfPupils: pupils }), bad]),
    );
    expect(state).toBe('APPLIED');
    expect(await register.report(importId)).toMatchObject({ changed: 1, rejected: 1 });
    const [rejected] = (await register.rows(importId)).filter((row) => row.outcome === 'REJECTED');
    expect(rejected).toMatchObject({ line: 3 });
    expect(rejected?.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('believes none of two rows with the same URN', async () => {
    const twice = [aRow({ URN: '900160' }), aRow({ URN: '900160', EstablishmentName: 'Another' })];
    const { importId } = await register.import(aFile([...twice, aRow()]));
    expect(await register.report(importId)).toMatchObject({ rejected: 2, added: 0 });
    expect((await register.schools()).map(({ urn }) => urn)).not.toContain('900160');
  });

  it('rejects a last row that was cut off', async () => {
    const cut = good.slice(0, good.lastIndexOf('900102') + 40);
    const { importId } = await register.import(cut);
    const rejected = (await register.rows(importId)).filter((row) => row.outcome === 'REJECTED');
    expect(rejected.map(({ urn, reasons }) => [urn, reasons[0]?.code])).toEqual([
      ['900102', 'CELL_COUNT'],
    ]);
  });

  it('gathers every reason against a row', async () => {
    const bad = aRow({ URN: 'x', Postcode: 'x', StatutoryLowAge: 'x' });
    const { importId } = await register.import(aFile([bad]));
    const [row] = await register.rows(importId);
    expect(row?.reasons.map(({ code }) => code).sort()).toEqual([
      'AGE_IMPOSSIBLE',
      'POSTCODE_FORMAT',
      'URN_FORMAT',
    ]);
  });
});

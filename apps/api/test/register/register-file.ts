import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { referenceFile } from '../../src/modules/schools/import/reference-file.ts';

/** The 135 columns of the register's full file. */
export const registerColumns = parse<{ column_name: string }>(
  readFileSync(referenceFile('gias-columns.csv')),
  { columns: true },
).map((row) => row.column_name);

export type RegisterRow = Readonly<Record<string, string>>;

/** An open secondary school in Hitchin; give what is to differ. */
export function aRow(differs: RegisterRow = {}): RegisterRow {
  return {
    URN: '900101',
    'LA (code)': '919',
    'LA (name)': 'Hertfordshire',
    EstablishmentNumber: '4801',
    EstablishmentName: 'Testerfield School',
    'TypeOfEstablishment (name)': 'Community school',
    'EstablishmentStatus (name)': 'Open',
    'PhaseOfEducation (name)': 'Secondary',
    StatutoryLowAge: '11',
    StatutoryHighAge: '18',
    Town: 'Hitchin',
    Postcode: 'SG5 1ZZ',
    NumberOfPupils: '812',
    OpenDate: '01-09-1975',
    ...differs,
  };
}

/** A file of the register with these rows, in all its columns unless told otherwise. */
export function aFile(
  rows: readonly RegisterRow[],
  columns: readonly string[] = registerColumns,
): string {
  const line = (cells: readonly string[]) => cells.map(quoted).join(',');
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? '')));
  return `${[line(columns), ...body].join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** As the register publishes it: one byte a character. */
export function inWindows1252(text: string): Buffer {
  const special: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, '€': 0x80 };
  return Buffer.from(Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0)));
}

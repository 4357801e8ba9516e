import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ImportReason } from '../establishment-import-row.entity.ts';
import type { Cells } from './establishment.ts';
import { type Column, readColumns, requiredColumns } from './gias-columns.ts';
import { referenceFile } from './reference-file.ts';

const mostReported = 200;

/** Which columns a file has: where those that are read stand, and which the register does not know. */
export interface Header {
  readonly width: number;
  readonly unknownColumns: string[];
  /** Required columns that are absent or stand twice. */
  readonly faults: ImportReason[];
  cells(record: readonly string[]): Cells;
}

export function readHeader(record: readonly string[]): Header {
  const names = record.map((name) => name.trim());
  const known = registerColumns();
  return {
    width: names.length,
    unknownColumns: [...new Set(names.filter((name) => name !== '' && !known.has(name)))]
      .slice(0, mostReported)
      .map((name) => name.slice(0, 100)),
    faults: requiredColumns.flatMap((column) => faultOf(column, names)),
    cells: cellsReader(names),
  };
}

function faultOf(column: Column, names: readonly string[]): ImportReason[] {
  const times = names.filter((name) => name === column).length;
  if (times === 1) return [];
  return [{ code: times === 0 ? 'COLUMN_MISSING' : 'COLUMN_TWICE', field: column }];
}

function cellsReader(names: readonly string[]): Header['cells'] {
  const places = readColumns.map((column) => [column, names.indexOf(column)] as const);
  return (record) =>
    Object.fromEntries(
      places.map(([column, place]) => [column, record[place] ?? '']),
    ) as unknown as Cells;
}

let columns: ReadonlySet<string> | undefined;

/** The 135 columns of the register's file, read once. */
function registerColumns(): ReadonlySet<string> {
  columns ??= new Set(
    parse(readFileSync(referenceFile('gias-columns.csv')), { columns: true, bom: true }).map(
      (row) => (row as { column_name: string }).column_name,
    ),
  );
  return columns;
}

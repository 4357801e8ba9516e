import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ImportReason } from '../establishment-import-row.entity.ts';
import { type Content, decodeRegister, UnreadableFile } from './decode-register.ts';
import type { RowReading } from './establishment.ts';
import { type Header, readHeader } from './header.ts';
import { readRow } from './read-row.ts';

/** A row of one of the centre's local authorities, or one that cannot be placed at all. */
export interface KeptRow {
  readonly line: number;
  readonly urn: string | null;
  readonly name: string | null;
  readonly town: string | null;
  readonly reading: RowReading;
}

export type Refusal = 'FILE_NOT_READABLE' | 'COLUMNS_MISSING';

export interface ReadableFile {
  readonly refusal: null;
  readonly rowsRead: number;
  readonly unknownColumns: string[];
  readonly kept: KeptRow[];
  /** Refused rows beyond those that are kept: counted only, so that a broken file cannot fill the memory. */
  readonly moreRejected: number;
}

export interface RefusedFile {
  readonly refusal: Refusal;
  readonly rowsRead: number;
  readonly unknownColumns: string[];
  readonly reasons: ImportReason[];
}

export type FileReading = ReadableFile | RefusedFile;

const mostUnplacedKept = 1000;

/** Reads a file of the register as a stream and keeps the rows of these local authorities only. */
export async function readFile(content: Content, laCodes: readonly string[]): Promise<FileReading> {
  const rows = new Rows(laCodes);
  try {
    for await (const { record, info } of records(content)) rows.take(record, info.lines);
  } catch (error) {
    return rows.refused('FILE_NOT_READABLE', [unreadable(error)]);
  }
  return rows.result();
}

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function records(content: Content): AsyncIterable<ParsedRecord> {
  const parser = parse({
    info: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    maxRecordSize: 65_536,
  });
  // A failure reaches the reader through the parser, which the pipeline destroys with it.
  pipeline(Readable.from(decodeRegister(content)), parser, () => undefined);
  return parser;
}

/** Only what the file itself did wrong; a broken upload or a fault of ours goes on as what it is. */
function unreadable(error: unknown): ImportReason {
  if (error instanceof UnreadableFile) return { code: 'NOT_TEXT', detail: error.message };
  if (error instanceof CsvError) return { code: error.code };
  throw error;
}

class Rows {
  #header: Header | undefined;
  #rowsRead = 0;
  #unplaced = 0;
  readonly #kept: KeptRow[] = [];
  readonly #laCodes: readonly string[];

  constructor(laCodes: readonly string[]) {
    this.#laCodes = laCodes;
  }

  take(record: readonly string[], line: number): void {
    if (this.#header === undefined) {
      this.#header = readHeader(record);
      return;
    }
    this.#rowsRead += 1;
    if (this.#header.faults.length > 0) return;
    const cells = this.#header.cells(record);
    const told = { line, urn: orNull(cells.URN), name: orNull(cells.EstablishmentName) };
    if (record.length !== this.#header.width) this.#keepUnplaced(told, record.length);
    else if (this.#laCodes.includes(cells['LA (code)'].trim()))
      this.#kept.push({ ...told, town: orNull(cells.Town), reading: readRow(cells) });
  }

  #keepUnplaced(told: Pick<KeptRow, 'line' | 'urn' | 'name'>, cellCount: number): void {
    this.#unplaced += 1;
    if (this.#unplaced > mostUnplacedKept) return;
    const reasons = [{ code: 'CELL_COUNT', detail: String(cellCount) }];
    this.#kept.push({ ...told, town: null, reading: { outcome: 'rejected', reasons } });
  }

  result(): FileReading {
    if (this.#header === undefined) return this.refused('FILE_NOT_READABLE', [{ code: 'EMPTY' }]);
    if (this.#header.faults.length > 0) return this.refused('COLUMNS_MISSING', this.#header.faults);
    return {
      refusal: null,
      rowsRead: this.#rowsRead,
      unknownColumns: this.#header.unknownColumns,
      kept: this.#kept,
      moreRejected: Math.max(0, this.#unplaced - mostUnplacedKept),
    };
  }

  refused(refusal: Refusal, reasons: ImportReason[]): RefusedFile {
    return {
      refusal,
      rowsRead: this.#rowsRead,
      unknownColumns: this.#header?.unknownColumns ?? [],
      reasons,
    };
  }
}

function orNull(cell: string): string | null {
  return cell.trim().slice(0, 200) || null;
}

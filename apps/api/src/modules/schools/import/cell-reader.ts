import type { ImportReason } from '../establishment-import-row.entity.ts';
import type { Cells } from './establishment.ts';
import type { Column } from './gias-columns.ts';

const longestCell = 400;
const postcodeForm = /^([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})$/;
const dayFirst = /^([0-9]{2})[-/]([0-9]{2})[-/]([0-9]{4})$/;
const yearFirst = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** Reads the cells of one row and gathers every reason against it, so that a report names all at once. */
export class CellReader {
  readonly reasons: ImportReason[] = [];
  readonly #cells: Cells;

  constructor(cells: Cells) {
    this.#cells = cells;
  }

  refuse(code: string, field: Column, detail?: string): void {
    const shown = detail?.slice(0, 80);
    this.reasons.push({ code, field, ...(shown === undefined ? {} : { detail: shown }) });
  }

  text(column: Column): string | null {
    const cell = this.#cells[column].trim();
    if (cell === '') return null;
    if (cell.length <= longestCell) return cell;
    this.refuse('CELL_TOO_LONG', column, cell);
    return null;
  }

  matching(column: Column, form: RegExp, code: string): string {
    const cell = this.text(column) ?? '';
    if (!form.test(cell)) this.refuse(code, column, cell);
    return cell;
  }

  matchingIfAny(column: Column, form: RegExp, code: string): string | null {
    return this.text(column) === null ? null : this.matching(column, form, code);
  }

  wholeNumber(column: Column, least: number, most: number, code: string): number | null {
    const cell = this.text(column);
    if (cell === null) return null;
    const value = /^[0-9]{1,6}$/.test(cell) ? Number(cell) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.refuse(code, column, cell);
    return null;
  }

  postcode(column: Column): string | null {
    const cell = this.text(column);
    if (cell === null) return null;
    const parts = postcodeForm.exec(cell.toUpperCase());
    if (parts !== null) return `${parts[1] ?? ''} ${parts[2] ?? ''}`;
    this.refuse('POSTCODE_FORMAT', column, cell);
    return null;
  }

  /** The register writes 01-09-2011; a file saved elsewhere may say 2011-09-01. */
  date(column: Column): string | null {
    const cell = this.text(column);
    if (cell === null) return null;
    const [, day, month, year] = dayFirst.exec(cell) ?? [];
    const iso = year === undefined ? cell : `${year}-${month ?? ''}-${day ?? ''}`;
    if (yearFirst.test(iso) && isDay(iso)) return iso;
    this.refuse('DATE_NOT_READABLE', column, cell);
    return null;
  }
}

function isDay(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
}

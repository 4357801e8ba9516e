import { plainWords } from './plain-words.ts';

const reasons: Readonly<Record<string, string>> = {
  AGES_REVERSED: 'The lowest age is above the highest',
  AGE_IMPOSSIBLE: 'The age is not one of a school',
  CELL_COUNT: 'The row has a different number of cells from the heading',
  CELL_TOO_LONG: 'A cell is too long',
  COLUMN_MISSING: 'A column is missing',
  COLUMN_TWICE: 'A column is there twice',
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is not closed',
  DATES_REVERSED: 'The school closes before it opens',
  DATE_NOT_READABLE: 'The date cannot be read',
  EMPTY: 'The file is empty',
  ESTABLISHMENT_NUMBER_FORMAT: 'The establishment number has four digits',
  FIELD_CHANGED: 'Changed',
  HEADCOUNT_IMPOSSIBLE: 'The number of students is not possible',
  INVALID_OPENING_QUOTE: 'A quotation mark stands in the middle of a cell',
  LAESTAB_FORMAT: 'The establishment number cannot be read',
  LA_CODE_FORMAT: 'The local authority code has three digits',
  NAME_MISSING: 'The name of the school is missing',
  NOT_TEXT: 'The file is no text that can be read',
  POSTCODE_FORMAT: 'The postcode cannot be read',
  STATUS_MISSING: 'The status of the school is missing',
  STATUS_UNKNOWN: 'The status of the school is not known',
  SUCCEEDS: 'Follows the school with the URN',
  TOWN_MISSING: 'The town is missing',
  URN_FORMAT: 'The URN has six digits',
  URN_TWICE: 'This school is in the file twice',
};

const outcomes: Readonly<Record<string, string>> = {
  ADDED: 'Added',
  CHANGED: 'Changed',
  SUCCESSOR_ADDED: 'Added, follows a closed school',
  REJECTED: 'Left out',
};

/** What became of a row of the register. */
export const rowOutcomeWords = (outcome: string): string =>
  outcomes[outcome] ?? plainWords(outcome);

/** The words for a reason in the report of an import. */
export function importReasonWords(reason: {
  code: string;
  field: string | null;
  detail: string | null;
}): string {
  const field = reason.field === null ? '' : ` (${reason.field})`;
  const detail = reason.detail === null ? '' : `: ${reason.detail}`;
  return `${reasons[reason.code] ?? plainWords(reason.code)}${field}${detail}`;
}

const words: Readonly<Record<string, string>> = {
  CELL_COUNT: 'The row has a different number of cells from the heading',
  COLUMN_MISSING: 'A column is missing',
  COLUMN_TWICE: 'A column is there twice',
  FIELD_CHANGED: 'Changed',
  LA_CODE_FORMAT: 'The local authority code has three digits',
  STATUS_MISSING: 'The status of the school is missing',
  STATUS_UNKNOWN: 'The status of the school is not known',
  SUCCEEDS: 'Follows another school',
  TOWN_MISSING: 'The town is missing',
  URN_TWICE: 'This school is in the file twice',
};

/** The words for a reason in the report of an import. */
export function importReasonWords(reason: {
  code: string;
  field: string | null;
  detail: string | null;
}): string {
  const text = words[reason.code] ?? reason.code.toLowerCase().replaceAll('_', ' ');
  const field = reason.field === null ? '' : ` (${reason.field})`;
  return `${text}${field}${reason.detail === null ? '' : `: ${reason.detail}`}`;
}

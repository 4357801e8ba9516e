import type { ImportReason } from '../establishment-import-row.entity.ts';
import type { Establishment } from './establishment.ts';
import type { GoodRow } from './sort-rows.ts';
import type { StoredSchool } from './stored-schools.ts';

const fields = [
  'laCode',
  'establishmentNumber',
  'name',
  'typeName',
  'phase',
  'status',
  'lowAge',
  'highAge',
  'gender',
  'street',
  'locality',
  'town',
  'postcode',
  'website',
  'headcount',
  'areaName',
  'openedOn',
  'closedOn',
] as const satisfies readonly (keyof Establishment)[];

type Value = string | number | boolean | null;
type Field = (typeof fields)[number];

export interface Changes {
  readonly values: Partial<Pick<Establishment, Field>> & { readonly inServiceArea?: boolean };
  readonly reasons: ImportReason[];
}

/**
 * What a row of the register changes about a school. An empty cell says nothing, so it erases nothing; a school
 * that is not closed has no closing day.
 */
export function changesTo(stored: StoredSchool, row: GoodRow): Changes {
  const next: Record<string, Value | undefined> = {
    ...Object.fromEntries(fields.map((field) => [field, nextValue(row.establishment, field)])),
    inServiceArea: row.inServiceArea,
  };
  const before: Record<string, Value | undefined> = { ...stored };
  const differing = Object.entries(next).filter(
    ([field, value]) => value !== undefined && value !== (before[field] ?? null),
  );
  return {
    values: Object.fromEntries(differing),
    reasons: differing.map(([field, value]) =>
      changed(field, before[field] ?? null, value ?? null),
    ),
  };
}

function nextValue(establishment: Establishment, field: Field): string | number | null | undefined {
  if (field === 'closedOn' && establishment.status !== 'CLOSED') return null;
  if (field === 'phase' && establishment.phase === 'Not applicable') return undefined;
  return establishment[field] ?? undefined;
}

function changed(field: string, from: Value, to: Value): ImportReason {
  const words = [from, to].map((value) => (value === null ? '' : String(value)));
  return { code: 'FIELD_CHANGED', field, detail: words.join(' → ').slice(0, 200) };
}

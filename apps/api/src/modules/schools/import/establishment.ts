import type { ImportReason } from '../establishment-import-row.entity.ts';
import type { Column } from './gias-columns.ts';

export type SchoolStatus = 'OPEN' | 'CLOSED' | 'PROPOSED_TO_CLOSE' | 'PROPOSED_TO_OPEN';

/** What is kept of a row of the register: the columns of a school. */
export interface Establishment {
  readonly urn: string;
  readonly laCode: string;
  readonly establishmentNumber: string | null;
  readonly name: string;
  readonly typeName: string | null;
  readonly phase: string;
  readonly status: SchoolStatus;
  readonly lowAge: number | null;
  readonly highAge: number | null;
  readonly gender: string | null;
  readonly street: string | null;
  readonly locality: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly website: string | null;
  readonly headcount: number | null;
  readonly areaName: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

/** What a row says about the school that was there before; not stored, used to link successors (SCH-3). */
export interface Lineage {
  readonly previousLaEstab: string | null;
  readonly openedBecause: string | null;
  readonly closedBecause: string | null;
}

/** The cells of one row by column; absent columns and empty cells are ''. */
export type Cells = Readonly<Record<Column, string>>;

export type RowReading =
  | { readonly outcome: 'read'; readonly establishment: Establishment; readonly lineage: Lineage }
  | { readonly outcome: 'rejected'; readonly reasons: ImportReason[] };

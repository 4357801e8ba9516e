import type { SchoolDate } from '../kernel/identifiers.ts';

/** A version of the Single Service Request form and the day from which schools could sign it (SSR-5, SSR-6). */
export interface RequestForm {
  readonly version: string;
  readonly from: SchoolDate;
}

/** Newest last. A signature is held against the day of the version that was signed. */
export const REQUEST_FORMS: readonly RequestForm[] = [
  { version: '2024-09', from: '2024-09-01' },
  { version: '2026-09', from: '2026-08-24' },
];

export const CURRENT_REQUEST_FORM = '2026-09';

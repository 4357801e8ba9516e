import type { Branded } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { IdentifierViolationCode } from './identifier-violations.ts';

export type Urn = Branded<'Urn'>;

export interface LaEstab {
  readonly localAuthority: string;
  readonly establishment: string;
}

/** Unique reference number of the national register; a school that becomes an academy gets a new one (SCH-3). */
export function parseUrn(
  text: string,
): { readonly value: Urn } | Violation<IdentifierViolationCode> {
  const value = text.trim();
  return /^\d{6}$/.test(value) ? { value: value as Urn } : violation('URN_FORMAT', 'urn');
}

/** Local authority and establishment number, written 9194009 or 919/4009; leading zeros count. */
export function parseLaEstab(text: string): LaEstab | Violation<IdentifierViolationCode> {
  const [, localAuthority, establishment] = /^(\d{3})\/?(\d{4})$/.exec(text.trim()) ?? [];
  return localAuthority === undefined || establishment === undefined
    ? violation('LAESTAB_FORMAT', 'laEstab')
    : { localAuthority, establishment };
}

export function laEstabText({ localAuthority, establishment }: LaEstab): string {
  return `${localAuthority}/${establishment}`;
}

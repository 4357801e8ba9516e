import type { Branded } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { LOCAL_AUTHORITY_CODES } from './local-authority-codes.ts';
import type { IdentifierViolationCode } from './identifier-violations.ts';

export type Upn = Branded<'Upn'>;

export interface ParsedUpn {
  readonly kind: 'PERMANENT' | 'TEMPORARY';
  readonly value: Upn;
  readonly localAuthority: string;
}

/** No I, O or S, which are misread (facts.md §2). */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const FORM = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/;

/** The letter that a UPN's other twelve characters ask for; a final letter counts as its place in the alphabet. */
export function upnCheckLetter(characters: string): string {
  const sum = Array.from(characters).reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : LETTERS.indexOf(character);
    return total + value * (at + 2);
  }, 0);
  return LETTERS.charAt(sum % 23);
}

/** Unique pupil number: form, check letter, and a local authority that exists, since a letter fits by chance. */
export function parseUpn(text: string): ParsedUpn | Violation<IdentifierViolationCode> {
  const value = text.trim().toUpperCase();
  if (!FORM.test(value)) return violation('UPN_FORMAT', 'upn');
  if (upnCheckLetter(value.slice(1)) !== value.charAt(0))
    return violation('UPN_CHECK_LETTER', 'upn');
  const localAuthority = value.slice(1, 4);
  if (!LOCAL_AUTHORITY_CODES.has(localAuthority)) return violation('UPN_LA_UNKNOWN', 'upn');
  return {
    kind: /\d$/.test(value) ? 'PERMANENT' : 'TEMPORARY',
    value: value as Upn,
    localAuthority,
  };
}

/** Why a pupil has no UPN: CBDS code set CS051. */
export const UPN_UNKNOWN_REASONS = [
  'UN1',
  'UN2',
  'UN3',
  'UN4',
  'UN5',
  'UN6',
  'UN7',
  'UN8',
  'UN9',
  'UN10',
] as const;
export type UpnUnknownReason = (typeof UPN_UNKNOWN_REASONS)[number];

export function isUpnUnknownReason(text: string): text is UpnUnknownReason {
  return (UPN_UNKNOWN_REASONS as readonly string[]).includes(text);
}

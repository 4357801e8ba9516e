import type { Branded } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { IdentifierViolationCode } from './identifier-violations.ts';

export type Uln = Branded<'Uln'>;

/** Unique learner number: ten digits whose weighted sum leaves ten when divided by eleven (facts.md §2). */
export function parseUln(
  text: string,
): { readonly value: Uln } | Violation<IdentifierViolationCode> {
  const value = text.trim();
  if (!/^[1-9]\d{9}$/.test(value)) return violation('ULN_FORMAT', 'uln');
  const sum = Array.from(value).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return sum % 11 === 10 ? { value: value as Uln } : violation('ULN_CHECK_DIGIT', 'uln');
}

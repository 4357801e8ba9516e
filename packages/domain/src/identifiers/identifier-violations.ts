export const IDENTIFIER_VIOLATIONS = [
  'UPN_FORMAT',
  'UPN_CHECK_LETTER',
  'UPN_LA_UNKNOWN',
  'ULN_FORMAT',
  'ULN_CHECK_DIGIT',
  'URN_FORMAT',
  'LAESTAB_FORMAT',
] as const;
export type IdentifierViolationCode = (typeof IDENTIFIER_VIOLATIONS)[number];

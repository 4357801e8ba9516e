import type { IDENTIFIER_VIOLATIONS } from '@outreach/domain';

export const identifierViolations: Record<(typeof IDENTIFIER_VIOLATIONS)[number], string> = {
  UPN_FORMAT: 'A unique pupil number has a letter and 12 digits, such as H801200001001',
  UPN_CHECK_LETTER: 'The first letter does not fit the digits: check the unique pupil number',
  UPN_LA_UNKNOWN: 'The local authority in the unique pupil number is not known',
  ULN_FORMAT: 'A unique learner number has 10 digits',
  ULN_CHECK_DIGIT: 'The last digit does not fit: check the unique learner number',
  URN_FORMAT: 'A school’s reference number (URN) has 6 digits',
  LAESTAB_FORMAT: 'An establishment number has 3 digits, a stroke and 4 digits',
};

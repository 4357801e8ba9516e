import type { IdentifierViolationCode } from '../identifiers/identifier-violations.ts';

/** Everything for which an act on a student can be refused, or about which it warns. */
export const STUDENT_VIOLATIONS = [
  'GIVEN_NAME_MISSING',
  'FAMILY_NAME_MISSING',
  'DATE_OF_BIRTH_IMPOSSIBLE',
  'YEAR_GROUP_IMPOSSIBLE',
  'YEAR_GROUP_MISMATCH',
  'UPN_AND_REASON',
  'UPN_REASON_UNKNOWN',
  'UPN_IN_USE',
  'ON_ROLL_IN_FUTURE',
  'ALREADY_ON_ROLL_THERE',
  'MAIN_ENROLMENT_OVERLAP',
  'ENROLMENT_BEFORE_CURRENT',
  'MANAGER_RECORDS_A_MOVE',
  'CONTACT_NAME_MISSING',
  'CONTACT_UNREACHABLE',
  'RECORDED_IN_FUTURE',
  'SEN_NEED_UNKNOWN',
  'PROVISION_OVERLAP',
] as const;
export type StudentViolationCode =
  | (typeof STUDENT_VIOLATIONS)[number]
  | IdentifierViolationCode
  | 'NOT_ALLOWED_FOR_ROLE'
  | 'NOT_YOUR_SCHOOL';

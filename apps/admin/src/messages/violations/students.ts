import type { STUDENT_VIOLATIONS } from '@outreach/domain';

export const studentViolations: Record<(typeof STUDENT_VIOLATIONS)[number], string> = {
  GIVEN_NAME_MISSING: 'Enter the given name',
  FAMILY_NAME_MISSING: 'Enter the family name',
  DATE_OF_BIRTH_IMPOSSIBLE: 'The date of birth does not fit a student',
  YEAR_GROUP_IMPOSSIBLE: 'Choose a year group that exists',
  YEAR_GROUP_MISMATCH: 'The year group is not the usual one for this age',
  UPN_AND_REASON: 'Enter the unique pupil number or why it is not known, not both',
  UPN_REASON_UNKNOWN: 'Choose why the unique pupil number is not known',
  UPN_IN_USE: 'Another student has this unique pupil number',
  ON_ROLL_IN_FUTURE: 'The first day on roll must not be in the future',
  ALREADY_ON_ROLL_THERE: 'The student is on roll at this school already',
  MAIN_ENROLMENT_OVERLAP: 'The student has another main school in this time',
  MANAGER_RECORDS_A_MOVE: 'Only the manager records a student at a school that is not yours',
  ENROLMENT_BEFORE_CURRENT: 'The first day is before the present enrolment began',
  CONTACT_NAME_MISSING: 'Enter the contact’s name',
  CONTACT_UNREACHABLE: 'There is neither a telephone number nor an email address',
  RECORDED_IN_FUTURE: 'The date must not be in the future',
  SEN_NEED_UNKNOWN: 'Choose a primary need from the list',
  PROVISION_OVERLAP: 'Another provision is recorded from a later day',
};

import type { STAFF_VIOLATIONS } from '@outreach/domain';

export const staffViolations: Record<(typeof STAFF_VIOLATIONS)[number], string> = {
  STAFF_NAME_MISSING: 'Enter the person’s name',
  EMAIL_NOT_VALID: 'Enter an email address such as name@school.example',
  EMAIL_IN_USE: 'Somebody with this email address has an account already',
  SCHOOL_NEEDED_FOR_ROLE: 'Choose the school of this member of staff',
  SCHOOL_NOT_FOR_ROLE: 'A person in this role belongs to no school',
  CONTRACT_OUT_OF_RANGE: 'Enter between 0 and 2,880 minutes a week',
  CANNOT_DISABLE_YOURSELF: 'You cannot disable your own account',
  MANAGER_INVITES_THEM: 'Ask a manager: this role reads students’ records',
  ACCOUNT_IN_USE: 'The account is in use: no invitation is needed',
  ACCOUNT_DISABLED: 'The account is disabled: enable it first',
};

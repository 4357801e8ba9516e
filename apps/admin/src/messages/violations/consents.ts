import type { CONSENT_VIOLATIONS } from '@outreach/domain';

export const consentViolations: Record<(typeof CONSENT_VIOLATIONS)[number], string> = {
  SIGNER_NAME_MISSING: 'Enter the name of the person who signed',
  RELATIONSHIP_MAY_NOT_SIGN: 'A person with this relationship may not sign',
  RESPONSIBILITY_NOT_HELD: 'The person who signs must hold parental responsibility',
  SEEN_BY_MISSING: 'Enter who saw the signature',
  SIGNED_IN_FUTURE: 'The date of signing must not be in the future',
  SIGNED_BEFORE_FORM: 'The date of signing is before this form came into use',
  SIGNATURE_TOO_OLD: 'The signature is too old: ask for a new one',
  FORM_VERSION_UNKNOWN: 'Choose the version printed on the form',
  NOTHING_ANSWERED: 'Record at least one answer',
  AGENCY_NAME_MISSING: 'Enter the name of the agency',
  INFORMATION_MISSING: 'Choose which information may be shared',
  ANSWERED_TWICE: 'The same question has two answers',
  NOTHING_TO_WITHDRAW: 'Choose what is withdrawn',
  WITHDRAWN_BY_MISSING: 'Enter who withdrew the consent',
  NOT_IN_THIS_CONSENT: 'This was not given in this consent',
  DISPUTE_NOTE_MISSING: 'Write what the dispute is about',
  NOT_DISPUTED: 'This consent is not disputed',
  DATE_IN_FUTURE: 'The date must not be in the future',
};

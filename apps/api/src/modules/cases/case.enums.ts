import { enumOf } from '../../graphql/enum-of.ts';

export const CaseStatus = enumOf('CaseStatus', 'How a case stands', {
  ACTIVE: 'Active',
  MONITORED: 'Monitored',
  CLOSED: 'Closed',
});

export const CaseOutcome = enumOf('CaseOutcome', 'How a case ended', {
  TARGETS_MET: 'Targets met',
  SOME_PROGRESS: 'Some progress',
  NO_LONGER_NEEDED: 'No longer needed',
  MOVED_SCHOOL: 'Moved school',
  MOVED_TO_OTHER_SUPPORT: 'Moved to other support',
  CONSENT_WITHDRAWN: 'Consent withdrawn',
  DECLINED_BY_STUDENT: 'Declined by the student',
  PERMANENTLY_EXCLUDED: 'Permanently excluded',
  OTHER: 'Something else',
});

export const PartnershipParty = enumOf(
  'PartnershipParty',
  'The four parties to the partnership agreement (REF-7)',
  {
    SERVICE: 'The service',
    SCHOOL: 'The school',
    PARENT: 'A parent or carer',
    STUDENT: 'The student',
  },
);

export const CaseOrder = enumOf('CaseOrder', 'Order of cases', {
  OPENED: 'Longest open first',
  OPENED_NEWEST: 'Newest first',
  STUDENT_NAME: "By the student's surname",
  NEXT_CHECK: 'Next check first',
});

import { enumOf } from '../../graphql/enum-of.ts';

export const StudentAgreementAnswer = enumOf('StudentAgreementAnswer', 'What the student said', {
  AGREES: 'Agrees',
  AGREES_IN_PART: 'Agrees in part',
  DOES_NOT_AGREE: 'Does not agree',
  NOT_ASKED_YET: 'Not asked yet',
});

export const ConsentKind = enumOf('ConsentKind', 'What a consent is for', {
  INTERVENTION: 'Support',
  SHARING: 'Sharing information',
});

export const ConsentMethod = enumOf('ConsentMethod', 'How consent was given', {
  PAPER: 'Signed on paper',
  ELECTRONIC: 'Signed electronically',
  VERBAL_WITNESSED: 'Spoken, with a witness',
});

export const InterventionConsentKind = enumOf(
  'InterventionConsentKind',
  'Kinds of support that are agreed to one by one (CNS-1)',
  {
    ONE_TO_ONE: 'One-to-one support',
    GROUP: 'Small groups and workshops',
    RESPITE: 'Respite at the centre',
  },
);

export const Agency = enumOf('Agency', 'Agencies named on the request form (SHR-1)', {
  SCHOOL_NURSE: 'School nurse',
  CAMHS: 'Child and adolescent mental health services',
  FAMILIES_FIRST: 'Families First early help',
  SOCIAL_CARE: "Children's social care",
  EDUCATIONAL_PSYCHOLOGY: 'Educational psychology',
  ATTENDANCE_TEAM: 'Attendance team',
  YOUTH_JUSTICE: 'Youth justice',
  POLICE: 'Police',
  GP: 'General practitioner',
  VIRTUAL_SCHOOL: 'Virtual school',
  INCLUSION_PANEL: 'Inclusion panel',
  OTHER_NAMED: 'Another, by name',
});

export const InformationKind = enumOf('InformationKind', 'Kinds of information', {
  NAME_AND_CONTACT: 'Name and contact',
  ATTENDANCE: 'Attendance',
  BEHAVIOUR: 'Behaviour',
  NEEDS: 'Needs',
  HEALTH: 'Health',
});

export const WithdrawalMethod = enumOf(
  'WithdrawalMethod',
  'How a withdrawal reached the service (CNS-3)',
  {
    IN_PERSON: 'In person',
    PHONE: 'By telephone',
    WRITING: 'In writing',
  },
);

export const ConsentState = enumOf('ConsentState', 'What holds', {
  GIVEN: 'Agreed to',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Its time has run out',
  DISPUTED: 'Disputed',
  NONE: 'Never asked',
});

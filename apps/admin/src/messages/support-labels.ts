import type { Enum } from '../graphql/graphql.ts';

export const presentingReasonLabels: Record<Enum<'PresentingReason'>, string> = {
  EMOTIONAL_REGULATION: 'Managing feelings',
  WORRY_OR_LOW_MOOD: 'Worry or low mood',
  SELF_ESTEEM: 'Self-esteem',
  PEER_RELATIONSHIPS: 'Getting on with other students',
  ADULT_RELATIONSHIPS: 'Getting on with adults',
  UNSTRUCTURED_TIME: 'Break, lunch and moving round school',
  ATTENTION_AND_ORGANISATION: 'Attention and organisation',
  CLASSROOM_DISRUPTION: 'Disruption in class',
  PHYSICAL_AGGRESSION: 'Physical aggression',
  VERBAL_AGGRESSION: 'Verbal aggression',
  RISK_TAKING: 'Risk taking',
  BULLYING_EXPERIENCED: 'Has been bullied',
  BULLYING_OTHERS: 'Has bullied others',
  ATTENDANCE: 'Attendance',
  TRANSITION: 'Transition',
  FAMILY_CHANGE: 'Change in the family',
  NOT_KNOWN_YET: 'Not known yet',
  OTHER: 'Other',
};

export const supportKindLabels: Record<Enum<'SupportKind'>, string> = {
  ADVICE: 'Advice',
  OBSERVATION: 'Observation',
  ONE_TO_ONE: 'One-to-one support',
  SMALL_GROUP: 'Small group',
  WORKSHOP: 'Targeted workshop',
  RESPITE: 'Respite',
  MANAGED_MOVE: 'Managed move',
};

export const interventionKindLabels: Record<Enum<'InterventionKind'>, string> = {
  PASTORAL_MENTOR: 'Pastoral mentor',
  SEAT_OR_TIMETABLE_CHANGE: 'Change of seat or timetable',
  TEACHER_STRATEGIES: 'Strategies for teachers',
  SMALL_GROUP_NURTURE: 'Nurture group',
  SOCIAL_SKILLS_GROUP: 'Social skills group',
  COUNSELLING: 'Counselling',
  LEARNING_SUPPORT: 'Learning support',
  INDIVIDUAL_PLAN: 'Individual plan',
  PASTORAL_SUPPORT_PROGRAMME: 'Pastoral support programme (PSP)',
  PARENT_MEETINGS: 'Meetings with parents',
  RESTORATIVE_WORK: 'Restorative work',
  EXTERNAL_AGENCY: 'External agency',
  IN_SCHOOL_ALTERNATIVE_PROVISION: 'Alternative provision in school',
  REDUCED_TIMETABLE: 'Reduced timetable',
  OTHER: 'Other',
};

export const interventionEffectLabels: Record<Enum<'InterventionEffect'>, string> = {
  NONE: 'No effect',
  LITTLE: 'Little effect',
  SOME: 'Some effect',
  GOOD: 'Good effect',
};

export const consentKindLabels: Record<Enum<'ConsentKind'>, string> = {
  INTERVENTION: 'Support',
  SHARING: 'Sharing information',
};

export const consentStateLabels: Record<Enum<'ConsentState'>, string> = {
  GIVEN: 'Given',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Run out',
  DISPUTED: 'Disputed',
  NONE: 'Not asked',
};

export const consentMethodLabels: Record<Enum<'ConsentMethod'>, string> = {
  PAPER: 'On paper',
  ELECTRONIC: 'Electronically',
  VERBAL_WITNESSED: 'Spoken, with a witness',
};

export const interventionConsentLabels: Record<Enum<'InterventionConsentKind'>, string> = {
  ONE_TO_ONE: 'One-to-one support',
  GROUP: 'Group work',
  RESPITE: 'Respite',
};

export const informationKindLabels: Record<Enum<'InformationKind'>, string> = {
  NAME_AND_CONTACT: 'Name and contact details',
  ATTENDANCE: 'Attendance',
  BEHAVIOUR: 'Behaviour',
  NEEDS: 'Needs',
  HEALTH: 'Health',
};

export const agencyLabels: Record<Enum<'Agency'>, string> = {
  SCHOOL_NURSE: 'School nurse',
  CAMHS: 'Child and adolescent mental health service (CAMHS)',
  FAMILIES_FIRST: 'Families First',
  SOCIAL_CARE: 'Children’s social care',
  EDUCATIONAL_PSYCHOLOGY: 'Educational psychology',
  ATTENDANCE_TEAM: 'Attendance team',
  YOUTH_JUSTICE: 'Youth justice',
  POLICE: 'Police',
  GP: 'GP',
  VIRTUAL_SCHOOL: 'Virtual school',
  INCLUSION_PANEL: 'Inclusion panel',
  OTHER_NAMED: 'Another agency',
};

/** An agency as people call it: by its own name where the form names it freely. */
export const agencyWords = ({
  agency,
  agencyName,
}: {
  readonly agency: Enum<'Agency'>;
  readonly agencyName: string | null;
}): string => agencyName ?? agencyLabels[agency];

export const relationshipLabels: Record<Enum<'Relationship'>, string> = {
  MOTHER: 'Mother',
  FATHER: 'Father',
  STEP_PARENT: 'Step-parent',
  CARER: 'Carer',
  GRANDPARENT: 'Grandparent',
  GUARDIAN: 'Guardian',
  SPECIAL_GUARDIAN: 'Special guardian',
  LOCAL_AUTHORITY: 'Local authority',
  SIBLING: 'Brother or sister',
  OTHER: 'Other',
};

export const parentalResponsibilityLabels: Record<Enum<'ParentalResponsibility'>, string> = {
  HELD: 'Holds parental responsibility',
  NOT_HELD: 'Does not hold it',
  NOT_STATED: 'Not stated',
};

export const withdrawalMethodLabels: Record<Enum<'WithdrawalMethod'>, string> = {
  IN_PERSON: 'In person',
  PHONE: 'By telephone',
  WRITING: 'In writing',
};

export const studentAgreementLabels: Record<Enum<'StudentAgreementAnswer'>, string> = {
  AGREES: 'Agrees',
  AGREES_IN_PART: 'Agrees in part',
  DOES_NOT_AGREE: 'Does not agree',
  NOT_ASKED_YET: 'Not asked yet',
};

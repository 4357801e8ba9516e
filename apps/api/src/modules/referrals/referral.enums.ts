import { enumOf } from '../../graphql/enum-of.ts';

export const SaidBy = enumOf('SaidBy', 'Who says so', {
  STUDENT: 'The student',
  PARENT: 'A parent or carer',
  SCHOOL: 'The school',
  WORKER: 'The outreach worker',
});

export const PresentingReason = enumOf(
  'PresentingReason',
  'Reasons and needs, in neutral words (NEED-3)',
  {
    EMOTIONAL_REGULATION: 'Finds strong feelings hard to manage',
    WORRY_OR_LOW_MOOD: 'Worry or low mood',
    SELF_ESTEEM: 'Self-esteem and confidence',
    PEER_RELATIONSHIPS: 'Getting on with other students',
    ADULT_RELATIONSHIPS: 'Getting on with adults',
    UNSTRUCTURED_TIME: 'Finds unstructured time hard',
    ATTENTION_AND_ORGANISATION: 'Attention and organisation',
    CLASSROOM_DISRUPTION: 'Disruption in lessons',
    PHYSICAL_AGGRESSION: 'Physical aggression',
    VERBAL_AGGRESSION: 'Verbal aggression',
    RISK_TAKING: 'Taking risks',
    BULLYING_EXPERIENCED: 'Being bullied',
    BULLYING_OTHERS: 'Bullying others',
    ATTENDANCE: 'Attendance',
    TRANSITION: 'Changing school or key stage',
    FAMILY_CHANGE: 'Change or loss in the family',
    NOT_KNOWN_YET: 'Not known yet (NEED-4)',
    OTHER: 'Something else',
  },
);

export const ReferralPurpose = enumOf('ReferralPurpose', 'What a school asks for', {
  SUPPORT: 'Support for a student',
  REINTEGRATION: 'Coming back after time away',
  TRANSITION: 'Moving up to secondary school or into Key Stage 4',
  ADVICE: 'Advice to staff',
});

export const SupportKind = enumOf('SupportKind', 'Kinds of support, lightest first', {
  ADVICE: 'Advice to staff',
  OBSERVATION: 'Observation',
  ONE_TO_ONE: 'One-to-one support',
  SMALL_GROUP: 'Small group',
  WORKSHOP: 'Workshop',
  RESPITE: 'Respite at the centre',
  MANAGED_MOVE: 'Help with a managed move',
});

export const InterventionKind = enumOf('InterventionKind', 'What secondary schools normally try', {
  PASTORAL_MENTOR: 'Mentor or key adult',
  SEAT_OR_TIMETABLE_CHANGE: 'Change of seat, set or timetable',
  TEACHER_STRATEGIES: 'Agreed strategies in lessons',
  SMALL_GROUP_NURTURE: 'Nurture group',
  SOCIAL_SKILLS_GROUP: 'Social skills group',
  COUNSELLING: 'Counselling in school',
  LEARNING_SUPPORT: 'Learning support',
  INDIVIDUAL_PLAN: 'Individual plan',
  PASTORAL_SUPPORT_PROGRAMME: 'Pastoral support programme',
  PARENT_MEETINGS: 'Meetings with parents or carers',
  RESTORATIVE_WORK: 'Restorative work',
  EXTERNAL_AGENCY: 'Work by another agency',
  IN_SCHOOL_ALTERNATIVE_PROVISION: 'Alternative provision in school',
  REDUCED_TIMETABLE: 'Part-time timetable',
  OTHER: 'Something else',
});

export const InterventionEffect = enumOf('InterventionEffect', 'Effect as measured', {
  NONE: 'None',
  LITTLE: 'Little',
  SOME: 'Some',
  GOOD: 'Good',
});

export const SanctionKind = enumOf('SanctionKind', 'Sanctions', {
  DETENTION: 'Detention',
  ISOLATION: 'Isolation',
  REPORT_CARD: 'Report card',
  SUSPENSION: 'Suspension',
  OTHER: 'Something else',
});

export const UrgencyReason = enumOf('UrgencyReason', 'Why it cannot wait (PRI-3)', {
  RISK_OF_PERMANENT_EXCLUSION: 'Risk of permanent exclusion',
  NEW_ARRIVAL: 'New to the school',
  AFTER_A_MOVE: 'After a managed move',
});

export const ReferralSection = enumOf('ReferralSection', 'Sections of the referral form', {
  STUDENT: 'The student',
  REASONS: 'Reasons',
  STRENGTHS_AND_VIEWS: 'Strengths and views',
  PRIOR_INTERVENTIONS: 'What was tried',
  SUPPORT_SOUGHT: 'Support asked for',
  CONSENT: 'Consent',
  SIGN_OFF: 'Sign-off',
});

export const ReferralDraftOrder = enumOf('ReferralDraftOrder', 'Order of unfinished referrals', {
  LAST_SAVED: 'Last saved first',
});

export const ReferralStatus = enumOf('ReferralStatus', 'How far a referral is', {
  SUBMITTED: 'Sent, waiting for an answer',
  RETURNED: 'Returned to the school with a question',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  CHALLENGED: 'Declined, and challenged by the school',
  WITHDRAWN: 'Withdrawn',
});

export const DeclineReason = enumOf('DeclineReason', 'Why a referral is declined (REF-6)', {
  NOT_ON_ROLL: 'Not on roll at the school',
  OUTSIDE_SERVICE: 'Outside the service',
  NORMAL_RANGE_NOT_TRIED: 'The normal range was not tried yet',
  CONSENT_MISSING: 'Consent is missing',
  NEED_MET_ELSEWHERE: 'The need is met elsewhere',
  STATUTORY_ROUTE_NEEDED: 'A statutory route is needed',
  NO_CAPACITY: 'No capacity now',
  OTHER: 'Another reason',
});

export const ReferralOrder = enumOf('ReferralOrder', 'Order of referrals', {
  OLDEST_FIRST: 'Longest waiting first',
  NEWEST_FIRST: 'Newest first',
});

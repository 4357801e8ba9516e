import { enumOf } from '../../graphql/enum-of.ts';

export const Sex = enumOf('Sex', 'Sex as the school recorded it', {
  FEMALE: 'Female',
  MALE: 'Male',
  NOT_STATED: 'Not stated',
});

export const StudentOrder = enumOf('StudentOrder', 'Order of students', {
  NAME: 'By surname',
  YEAR_GROUP: 'By year group, then surname',
  SCHOOL: 'By school, then surname',
  BEST_MATCH: 'Nearest to the search first',
});

export const EnrolmentKind = enumOf('EnrolmentKind', 'Kind of registration', {
  MAIN: 'Main or single registration',
  SUBSIDIARY: 'Subsidiary registration (dual)',
});

export const Relationship = enumOf('Relationship', 'Relationship to the student', {
  MOTHER: 'Mother',
  FATHER: 'Father',
  STEP_PARENT: 'Step-parent',
  CARER: 'Carer',
  GRANDPARENT: 'Grandparent',
  GUARDIAN: 'Guardian',
  SPECIAL_GUARDIAN: 'Special guardian',
  LOCAL_AUTHORITY: 'Local authority with responsibility',
  SIBLING: 'Brother or sister; may not sign (SSR-3)',
  OTHER: 'Somebody else; may not sign (SSR-3)',
});

export const ParentalResponsibility = enumOf(
  'ParentalResponsibility',
  'Whether parental responsibility is held, as stated',
  {
    HELD: 'Held',
    NOT_HELD: 'Not held',
    NOT_STATED: 'Not stated',
  },
);

export const SenProvisionCode = enumOf(
  'SenProvisionCode',
  'Special educational provision by the census code',
  {
    N: 'None',
    K: 'SEN support',
    E: 'Education, health and care plan',
  },
);

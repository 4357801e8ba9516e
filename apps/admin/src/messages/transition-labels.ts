import type { Enum } from '../graphql/graphql.ts';

export const transitionKindLabels: Record<Enum<'TransitionKind'>, string> = {
  INTO_SECONDARY: 'Into secondary school',
  INTO_KS4: 'Into Key Stage 4',
};

export const nominationEndLabels: Record<Enum<'NominationEnd'>, string> = {
  ANOTHER_SCHOOL: 'They go to another school',
  DID_NOT_ARRIVE: 'They did not arrive',
  NO_LONGER_WANTED: 'No longer wanted',
  OTHER: 'Something else',
};

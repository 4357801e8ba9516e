import { enumOf } from '../../graphql/enum-of.ts';

export const TransitionKind = enumOf('TransitionKind', 'Which change of school life (TRN-1)', {
  INTO_SECONDARY: 'Starting at the school, by its own entry year',
  INTO_KS4: 'Going up into Key Stage 4',
});

export const NominationEnd = enumOf('NominationEnd', 'Why a nomination ended', {
  ANOTHER_SCHOOL: 'They go to another school',
  DID_NOT_ARRIVE: 'They did not arrive',
  NO_LONGER_WANTED: 'It is no longer wanted',
  OTHER: 'Something else',
});

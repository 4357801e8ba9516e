import { enumOf } from '../../graphql/enum-of.ts';

export const TransitionKind = enumOf('TransitionKind', 'Which change of school life (TRN-1)', {
  INTO_SECONDARY: 'Starting at the school, by its own entry year',
  INTO_KS4: 'Going up into Key Stage 4',
});

const notArrived = {
  ANOTHER_SCHOOL: 'They go to another school',
  MOVED_AWAY: 'They moved away',
  HOME_EDUCATED: 'They are educated at home',
  DID_NOT_ARRIVE: 'They did not arrive, and nobody knows why',
} as const;

export const NotArrivedReason = enumOf(
  'NotArrivedReason',
  'Why somebody did not arrive (TRN-5)',
  notArrived,
);

export const NominationEnd = enumOf('NominationEnd', 'How a nomination ended', {
  ARRIVED: 'They arrived at the school',
  ...notArrived,
  NO_LONGER_WANTED: 'It is no longer wanted',
  OTHER: 'Something else',
});

export const NominationStanding = enumOf(
  'NominationStanding',
  'Where a nomination stands today (TRN-5)',
  {
    NOMINATED: 'They are to come, or to go up',
    ARRIVAL_TO_CONFIRM: 'Their first day has come, and nobody has said whether they arrived',
    ARRIVED: 'They arrived at the school',
    MOVED_UP: 'They have gone up into Key Stage 4',
    ENDED: 'It ended before its time',
  },
);

export const CheckInState = enumOf('CheckInState', 'Where a check-in stands today (TRN-6)', {
  NOT_DUE: 'Not due yet',
  DUE: 'Due',
  OVERDUE: 'Overdue',
  DONE: 'Done, by a session with the pupil',
  MISSED: 'Not done, and too late to be one',
});

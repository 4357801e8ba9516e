import type { Enum } from '../graphql/graphql.ts';

export const transitionKindLabels: Record<Enum<'TransitionKind'>, string> = {
  INTO_SECONDARY: 'Into secondary school',
  INTO_KS4: 'Into Key Stage 4',
};

export const notArrivedLabels: Record<Enum<'NotArrivedReason'>, string> = {
  ANOTHER_SCHOOL: 'They go to another school',
  MOVED_AWAY: 'They moved away',
  HOME_EDUCATED: 'They are educated at home',
  DID_NOT_ARRIVE: 'They did not arrive, and nobody knows why',
};

export const nominationEndLabels: Record<Enum<'NominationEnd'>, string> = {
  ARRIVED: 'Arrived',
  ...notArrivedLabels,
  NO_LONGER_WANTED: 'No longer wanted',
  OTHER: 'Something else',
};

export const nominationStandingLabels: Record<Enum<'NominationStanding'>, string> = {
  NOMINATED: 'Nominated',
  ARRIVAL_TO_CONFIRM: 'Did they arrive?',
  ARRIVED: 'Arrived',
  MOVED_UP: 'Moved up',
  ENDED: 'No longer nominated',
};

export const checkInStateLabels: Record<Enum<'CheckInState'>, string> = {
  NOT_DUE: 'Check-in to come',
  DUE: 'Check-in due',
  OVERDUE: 'Check-in overdue',
  DONE: 'Checked in',
  MISSED: 'Check-in missed',
};

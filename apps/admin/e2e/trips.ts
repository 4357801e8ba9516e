import type { ReversibleName } from '../src/graphql/undo.ts';
import { caseTrips } from './trips/case-trips.ts';
import { draftTrips } from './trips/draft-trips.ts';
import { profileTrips } from './trips/profile-trips.ts';
import { schoolTrips } from './trips/school-trips.ts';
import { sessionTrips } from './trips/session-trips.ts';
import { staffTrips } from './trips/staff-trips.ts';
import { transitionTrips } from './trips/transition-trips.ts';
import type { TripOf } from './trips/trip.ts';

export type { People, Person } from './trips/trip.ts';

/** The way there and back of each act that can be put back. */
export const trips: Readonly<Record<ReversibleName, TripOf>> = {
  ...caseTrips,
  ...draftTrips,
  ...profileTrips,
  ...schoolTrips,
  ...sessionTrips,
  ...staffTrips,
  ...transitionTrips,
};

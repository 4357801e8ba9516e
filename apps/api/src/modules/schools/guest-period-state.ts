import type { GuestPeriod as GuestPeriodState } from '@outreach/domain';

/** The stored period as the rules know it. */
export function guestPeriodState({
  id,
  startsOn,
  endsOn,
  calledOff,
}: {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly calledOff: boolean;
}): GuestPeriodState {
  return { id, from: startsOn, to: endsOn, calledOff };
}

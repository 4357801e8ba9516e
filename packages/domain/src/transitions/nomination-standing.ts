import type { SchoolDate } from '../kernel/identifiers.ts';
import type { TransitionPoint } from '../schools/year-groups.ts';
import type { NominationEnd, NominationStanding } from './transition-codes.ts';

/** What of a nomination says where it stands. */
export interface NominationDates {
  readonly kind: TransitionPoint['kind'];
  /** Their first day at the school, or in the new year, by the school's own terms. */
  readonly firstDay: SchoolDate;
  readonly endReason: NominationEnd | null;
}

/**
 * TRN-1, TRN-5: who is to start at a school is asked about from its first day on, until somebody says whether they
 * arrived. Who goes up into Key Stage 4 is on the roll already: they have moved up when the day has come, and no job
 * turns it.
 */
export function nominationStanding(
  { kind, firstDay, endReason }: NominationDates,
  today: SchoolDate,
): NominationStanding {
  if (endReason !== null) return endReason === 'ARRIVED' ? 'ARRIVED' : 'ENDED';
  if (today < firstDay) return 'NOMINATED';
  return kind === 'INTO_KS4' ? 'MOVED_UP' : 'ARRIVAL_TO_CONFIRM';
}

/** Whether a nomination stands: somebody still waits for it. */
export function nominationStands(nomination: NominationDates, today: SchoolDate): boolean {
  const standing = nominationStanding(nomination, today);
  return standing === 'NOMINATED' || standing === 'ARRIVAL_TO_CONFIRM';
}

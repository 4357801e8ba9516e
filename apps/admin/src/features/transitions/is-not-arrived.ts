import { NOT_ARRIVED_REASONS } from '@outreach/domain';
import type { Enum } from '../../graphql/graphql.ts';

/** Whether what was chosen is a reason for which somebody did not arrive. */
export const isNotArrived = (said: string): said is Enum<'NotArrivedReason'> =>
  (NOT_ARRIVED_REASONS as readonly string[]).includes(said);

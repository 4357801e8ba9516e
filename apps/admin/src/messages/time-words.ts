import { minuteOfDay, wallTimeAt } from '@outreach/domain';

/** From when to when something is: "09:00 to 09:45". */
export const timeWords = ({
  startsAt,
  minutes,
}: {
  readonly startsAt: string;
  readonly minutes: number;
}): string => `${startsAt} to ${wallTimeAt(minuteOfDay(startsAt) + minutes)}`;

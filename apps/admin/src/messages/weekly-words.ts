import type { Enum } from '../graphql/graphql.ts';
import { weekdayLabels } from './labels.ts';

/** "3 hours 30 minutes a week". */
export function weeklyTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours === 0 ? null : `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    rest === 0 ? null : `${rest} minutes`,
  ].filter((part) => part !== null);
  return `${parts.join(' ')} a week`;
}

const week: readonly Enum<'Weekday'>[] = ['MON', 'TUE', 'WED', 'THU', 'FRI'];

/** "Monday and Thursday", in the order of the week. */
export const weekdayWords = (days: readonly Enum<'Weekday'>[]): string =>
  new Intl.ListFormat('en-GB').format(
    week.filter((day) => days.includes(day)).map((day) => weekdayLabels[day]),
  );

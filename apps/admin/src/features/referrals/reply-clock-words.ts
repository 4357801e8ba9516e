import { longDate } from '../../components/dates.ts';

interface Clock {
  readonly dueOn: string;
  readonly schoolDaysLeft: number;
  readonly paused: boolean;
  readonly overdue: boolean;
  readonly exact: boolean;
}

const days = (count: number) => `${count} school ${count === 1 ? 'day' : 'days'}`;

/** How much of the time for an answer is left, in words; both sides read the same. */
export function replyClockWords({ dueOn, schoolDaysLeft, paused, overdue, exact }: Clock): string {
  if (paused) return 'The clock stands still until the school answers';
  if (overdue) return `Overdue by ${days(-schoolDaysLeft)}`;
  const about = exact ? '' : 'about ';
  return `${days(schoolDaysLeft)} left, until ${about}${longDate(dueOn)}`;
}

import type { TargetId } from '../kernel/identifiers.ts';
import { SAID_BY, type SaidBy } from '../referrals/referral-content.ts';
import type { GoalRating } from './support-plan.ts';

/** First and last of one person's ratings, and what lies between; nothing between where there is one. */
export interface RaterProgress {
  readonly ratedBy: SaidBy;
  readonly first: GoalRating;
  readonly latest: GoalRating;
  readonly change: number | null;
}

export interface GoalProgress {
  readonly start: GoalRating | null;
  readonly latest: GoalRating | null;
  /** Movement from start to latest; none where they are one rating, or two people's. */
  readonly change: number | null;
  /** ASS-5: somebody else rated last; it is shown, and nothing is averaged. */
  readonly raterChanged: boolean;
  readonly byRater: readonly RaterProgress[];
}

/** facts.md §8, ASS-5: a goal's outcome is the movement from the first to the last rating of the same person. */
export function goalProgress(ratings: readonly GoalRating[], targetId: TargetId): GoalProgress {
  const own = inOrder(ratings.filter((one) => one.targetId === targetId));
  const start = own.at(0) ?? null;
  const latest = own.at(-1) ?? null;
  const raterChanged = start?.ratedBy !== latest?.ratedBy;
  return {
    start,
    latest,
    change: raterChanged ? null : changeBetween(start, latest),
    raterChanged,
    byRater: SAID_BY.flatMap((ratedBy) => {
      const theirs = own.filter((one) => one.ratedBy === ratedBy);
      const first = theirs.at(0);
      const last = theirs.at(-1);
      return first === undefined || last === undefined
        ? []
        : [{ ratedBy, first, latest: last, change: changeBetween(first, last) }];
    }),
  };
}

function changeBetween(first: GoalRating | null, last: GoalRating | null): number | null {
  return first === null || last === null || first === last ? null : last.value - first.value;
}

/** By the day they were given and, of one day, in the order in which they were recorded. */
function inOrder(ratings: readonly GoalRating[]): GoalRating[] {
  const key = ({ ratedOn, recordedAt }: GoalRating) => `${ratedOn} ${recordedAt}`;
  return ratings.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

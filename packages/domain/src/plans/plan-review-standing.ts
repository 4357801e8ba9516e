import { addDays } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import type { ReviewStanding } from './plan-codes.ts';
import { planInForce, type SupportPlan } from './support-plan.ts';

/** The day of the next review: the first of any target that goes on. */
export function nextReviewOn(plan: Pick<SupportPlan, 'versions'>): SchoolDate | null {
  const days = (planInForce(plan)?.targets ?? []).flatMap(({ reviewOn }) =>
    reviewOn === null ? [] : [reviewOn],
  );
  return days.toSorted().at(0) ?? null;
}

/** By date alone: due so many days before and on the day, overdue the day after, and no job turns it. */
export function planReviewStanding(
  plan: Pick<SupportPlan, 'versions'>,
  today: SchoolDate,
  noticeDays = DEFAULT_SETTINGS.planReviewNoticeDays,
): ReviewStanding {
  return reviewStandingOn(nextReviewOn(plan), today, noticeDays);
}

/** The same of a day that is known, such as that of one target. */
export function reviewStandingOn(
  on: SchoolDate | null,
  today: SchoolDate,
  noticeDays = DEFAULT_SETTINGS.planReviewNoticeDays,
): ReviewStanding {
  if (on === null || today < addDays(on, -noticeDays)) return 'NOT_DUE';
  return today > on ? 'OVERDUE' : 'DUE';
}

/** ASS-3: a plan has one to three targets; GBO allows three goals (facts.md §8). */
export const MOST_TARGETS = 3;

export const PLAN_STATES = ['DRAFT', 'AGREED', 'SUPERSEDED', 'ENDED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** NEED-2, ASS-2: what a profile says, in the order in which it is asked and printed: strengths first. */
export const PROFILE_SECTIONS = [
  'STRENGTHS',
  'OWN_WORDS',
  'TRIGGERS',
  'WHAT_HELPS',
  'SCHOOL_HAS_SEEN',
  'HOME_HAS_SEEN',
] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

/** How a target ended (rules.md §4.24, "targets met"). */
export const TARGET_RESULTS = ['MET', 'SOME', 'NOT_MET'] as const;
export type TargetResult = (typeof TARGET_RESULTS)[number];

/** What a review says of a target. */
export const REVIEW_ANSWERS = ['GOES_ON', 'MET'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** What a person is shown of the next review, by date alone. */
export const REVIEW_STANDINGS = ['NOT_DUE', 'DUE', 'OVERDUE'] as const;
export type ReviewStanding = (typeof REVIEW_STANDINGS)[number];

/** facts.md §8: goals are rated from 0 to 10. */
export const LOWEST_GOAL_RATING = 0;
export const HIGHEST_GOAL_RATING = 10;

/** The service's own ratings: from 1 to 5, in its own wording (facts.md §8). */
export const LOWEST_OWN_RATING = 1;
export const HIGHEST_OWN_RATING = 5;

/** Printed wherever goals and their ratings are shown: the condition on which they may be used (facts.md §8). */
export const GOAL_ATTRIBUTION =
  'Goals are rated as in Goal Based Outcomes (GBO), © Duncan Law, used under CC BY-NC-SA 4.0.';

import { goalProgress, SAID_BY, type GoalRating, type TargetId } from '@outreach/domain';
import { progressSentence, type SaidBy } from './plan-words.ts';

/** A rating as it is read. */
export interface Rated {
  readonly value: number;
  readonly ratedBy: SaidBy;
  readonly ratedOn: string;
}

export interface ChartPoint extends Rated {
  readonly x: number;
  readonly y: number;
}

export interface ChartSeries {
  readonly ratedBy: SaidBy;
  readonly points: readonly ChartPoint[];
  readonly path: string;
}

export interface GoalChart {
  readonly series: readonly ChartSeries[];
  /** What the drawing shows, in words. */
  readonly sentence: string;
  /** Every rating that is drawn, the first first. */
  readonly rows: readonly Rated[];
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** The room in which ratings are drawn, in units of the picture. */
export const PLOT = {
  left: 26,
  right: 306,
  top: 10,
  bottom: 110,
  width: 320,
  height: 132,
} as const;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** From 0 at the bottom to 10 at the top. */
export const yOf = (value: number): number => PLOT.bottom - (value / 10) * (PLOT.bottom - PLOT.top);

/** By day, from the first rating to the last; a single day stands in the middle. */
export function xOf(day: string, first: string, last: string): number {
  const span = dayNumber(last) - dayNumber(first);
  const share = span === 0 ? 0.5 : (dayNumber(day) - dayNumber(first)) / span;
  return PLOT.left + share * (PLOT.right - PLOT.left);
}

/**
 * Ratings as they are drawn, told and listed: one source for all three, so that none says what another does not.
 * Each rater has a line of their own (ASS-5). Ratings come in the order in which they were given.
 */
export function goalChart(ratings: readonly Rated[]): GoalChart {
  const rows = ratings
    .map((rated, at) => ({ rated, at }))
    .sort((a, b) => a.rated.ratedOn.localeCompare(b.rated.ratedOn) || a.at - b.at)
    .map(({ rated }) => rated);
  const firstDay = rows.at(0)?.ratedOn ?? null;
  const lastDay = rows.at(-1)?.ratedOn ?? null;
  const series = SAID_BY.flatMap((ratedBy) => {
    const points = rows
      .filter((one) => one.ratedBy === ratedBy)
      .map((one) => ({
        ...one,
        x: xOf(one.ratedOn, firstDay ?? one.ratedOn, lastDay ?? one.ratedOn),
        y: yOf(one.value),
      }));
    const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
    return points.length === 0 ? [] : [{ ratedBy, points, path }];
  });
  return { series, sentence: progressSentence(progressOf(rows)), rows, firstDay, lastDay };
}

const GOAL = 'goal' as TargetId;

/** By the domain's own rule, so that the words are those of the end report. */
function progressOf(rows: readonly Rated[]) {
  const asGiven = rows.map(({ value, ratedBy, ratedOn }, at): GoalRating => ({
    ...{ targetId: GOAL, value, ratedBy, ratedOn, workHadBegun: false },
    recordedAt: String(at).padStart(6, '0'),
  }));
  return goalProgress(asGiven, GOAL);
}

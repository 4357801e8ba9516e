import type { Enum, ResultOf } from '../../graphql/graphql.ts';
import { longDate } from '../../components/dates.ts';
import { saidByLabels } from '../../messages/casework-labels.ts';
import type { profileFragment, targetFragment, planFragment } from './plan.documents.ts';

export type PlanWhole = ResultOf<typeof planFragment>;
export type ProfileWhole = ResultOf<typeof profileFragment>;
export type TargetWhole = ResultOf<typeof targetFragment>;
export type Version = NonNullable<PlanWhole['inForce']>;
export type WorkedTarget = Version['targets']['nodes'][number];
export type VersionWords = PlanWhole['versions']['nodes'][number];
export type SaidBy = Enum<'SaidBy'>;
type Progress = TargetWhole['progress'];

export const reviewTone = {
  NOT_DUE: 'neutral',
  DUE: 'info',
  OVERDUE: 'attention',
} as const;
export const planTone = {
  DRAFT: 'info',
  AGREED: 'good',
  SUPERSEDED: 'ended',
  ENDED: 'ended',
} as const;

/** "3 up", "2 down", "no change"; up is what a goal is meant to do. */
export function changeWords(change: number): string {
  if (change === 0) return 'no change';
  return `${Math.abs(change)} ${change > 0 ? 'up' : 'down'}`;
}

/** Each person's own first and last rating; nothing is averaged (ASS-5). */
export function progressSentence({
  byRater,
}: {
  readonly byRater: readonly Pick<
    Progress['byRater'][number],
    'ratedBy' | 'first' | 'latest' | 'change'
  >[];
}): string {
  if (byRater.length === 0) return 'Not rated yet.';
  return byRater
    .map(({ ratedBy, first, latest, change }) => {
      const from = `${saidByLabels[ratedBy]}: ${first.value} on ${longDate(first.ratedOn)}`;
      return change === null
        ? `${from}.`
        : `${from}, ${latest.value} on ${longDate(latest.ratedOn)}, ${changeWords(change)}.`;
    })
    .join(' ');
}

/** Where a version stands, with its day. */
export function versionSentence({ state, writtenOn, supersededOn, endedOn }: VersionWords): string {
  const written = `Written ${longDate(writtenOn)}`;
  if (state === 'SUPERSEDED' && supersededOn !== null)
    return `${written}, replaced ${longDate(supersededOn)}`;
  if (state === 'ENDED' && endedOn !== null) return `${written}, ended ${longDate(endedOn)}`;
  return written;
}

/** The ends of the scale of goals, in words of our own. */
export const SCALE_ENDS = {
  lowest: 'nowhere near it yet',
  highest: 'all the way there',
} as const;

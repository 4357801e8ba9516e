import { addDays } from '@outreach/domain';
import { isDate } from '../../components/date-parts.ts';
import { today } from '../../components/dates.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum } from '../../graphql/graphql.ts';
import type { SaidBy, TargetWhole } from './plan-words.ts';

export interface TargetValues {
  /** The target that goes on; none for a new one. */
  targetId: string | null;
  aim: string;
  aimOf: SaidBy;
  topics: Enum<'SessionTopic'>[];
  ownerParty: Enum<'PartnershipParty'>;
  ownerName: string;
  reviewOn: string;
  /** Where it starts; a target that goes on was rated before. */
  start: string;
  startBy: SaidBy;
}

/** Six weeks, until somebody says otherwise. */
const REVIEW_AFTER_DAYS = 42;

export const newTarget = (): TargetValues => ({
  ...{ targetId: null, aim: '', aimOf: 'STUDENT', topics: [], ownerParty: 'SERVICE' },
  ...{
    ownerName: '',
    reviewOn: addDays(today(), REVIEW_AFTER_DAYS),
    start: '',
    startBy: 'STUDENT',
  },
});

/** A target as it stands, to be written anew; a review that has passed gets another day. */
export const targetValues = (target: TargetWhole): TargetValues => ({
  targetId: target.targetId,
  aim: target.aim,
  aimOf: target.aimOf,
  topics: [...target.topics],
  ownerParty: target.ownerParty,
  ownerName: target.ownerName,
  reviewOn:
    target.reviewOn !== null && target.reviewOn > today()
      ? target.reviewOn
      : addDays(today(), REVIEW_AFTER_DAYS),
  ...{ start: '', startBy: 'STUDENT' },
});

export function checkTargets(targets: readonly TargetValues[]): FormProblem[] {
  return targets.flatMap((target, at) => {
    const missing = (wrong: boolean, field: string, message: string) =>
      wrong ? [{ field: `targets.${at}.${field}`, message }] : [];
    return [
      ...missing(target.aim.trim() === '', 'aim', 'Write what is to become better'),
      ...missing(target.topics.length === 0, 'topics', 'Choose a topic'),
      ...missing(target.ownerName.trim() === '', 'ownerName', 'Enter who looks after the target'),
      ...missing(!isDate(target.reviewOn), 'reviewOn', 'Enter the day of its review'),
      ...missing(
        target.targetId === null && target.start === '',
        'start.value',
        'Choose where it starts, from 0 to 10',
      ),
    ];
  });
}

export const targetsInput = (targets: readonly TargetValues[]) =>
  targets.map(({ start, startBy, ...target }) => ({
    ...target,
    start: start === '' ? null : { value: Number(start), ratedBy: startBy, ratedOn: today() },
  }));

/** The rules name a part of a target; the form has a field for each. */
export function targetField(field: string | null): string | undefined {
  if (field === null) return undefined;
  if (field === 'targets') return 'targets.0.aim';
  return field.replace(/\.owner$/, '.ownerName').replace(/\.start(\.\w+)?$/, '.start.value');
}

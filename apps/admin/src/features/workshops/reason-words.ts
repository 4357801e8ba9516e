import { longDate } from '../../components/dates.ts';
import { saidByLabels } from '../../messages/casework-labels.ts';
import { presentingReasonLabels } from '../../messages/support-labels.ts';
import { groupingRiskLabels } from '../../messages/workshop-labels.ts';
import type { ReasonToJoin } from './grouping.documents.ts';

const weeks = (days: number): string => {
  const count = Math.floor(days / 7);
  if (count === 0) return 'less than a week';
  return count === 1 ? 'a week' : `${count} weeks`;
};

/** One thing that speaks for a student, with its source and its day (WRK-6): never a score. */
export function reasonWords({ code, need, saidBy, on, days, risk }: ReasonToJoin): string {
  switch (code) {
    case 'NEED_MATCHES': {
      const voices = saidBy.map((who) => saidByLabels[who].toLowerCase()).join(' and ');
      const words = need === null ? 'A need fits' : presentingReasonLabels[need];
      return voices === '' ? words : `${words}, says the ${voices}`;
    }
    case 'WAITING':
      return `Waits ${weeks(days ?? 0)}${on === null ? '' : `, since ${longDate(on)}`}`;
    case 'RISK':
      return `${risk === null ? 'At risk of exclusion' : groupingRiskLabels[risk]}${on === null ? '' : `, ${longDate(on)}`}`;
  }
}

/** The reason that is chosen first in the form: what speaks most for them. */
export function likelyReason(reasons: readonly ReasonToJoin[]): string {
  const [first] = reasons;
  if (first?.code === 'NEED_MATCHES') return 'NEED_MATCHES';
  return first?.code === 'WAITING' ? 'WAITED_LONGEST' : '';
}

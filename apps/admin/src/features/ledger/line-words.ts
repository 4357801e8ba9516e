import type { ResultOf } from '../../graphql/graphql.ts';
import { daysWords, termWords, waiverReasonLabels } from '../../messages/ledger-labels.ts';
import { lossReasonLabels, whoseLabels } from '../../messages/session-labels.ts';
import type { ledgerLineFragment } from './ledger.documents.ts';

export type TimeLine = ResultOf<typeof ledgerLineFragment>;

const daysOf = (openDays: number): string => `${openDays} ${openDays === 1 ? 'day' : 'days'}`;

/** What a line says beside its kind, its minutes and its session: when, who, and why. */
export function lineDetails(line: TimeLine): string {
  const {
    from,
    to,
    openDays,
    sharePercent,
    workerName,
    isCover,
    reason,
    whose,
    origin,
    waiverReason,
  } = line;
  const parts = [
    daysWords(from, to),
    openDays === null ? '' : daysOf(openDays),
    sharePercent === null ? '' : `${sharePercent} per cent of a session that schools share`,
    workerName === null
      ? ''
      : `${workerName}${isCover && line.kind !== 'COVER' ? ', covering' : ''}`,
    reason === null ? '' : reasonWords(reason, whose),
    origin === null ? '' : `from the ${termWords(origin)}`,
    waiverReason === null ? '' : waiverReasonLabels[waiverReason],
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function reasonWords(reason: NonNullable<TimeLine['reason']>, whose: TimeLine['whose']): string {
  const words = lossReasonLabels[reason];
  return whose === null ? words : `${words} (${whoseLabels[whose].toLowerCase()})`;
}

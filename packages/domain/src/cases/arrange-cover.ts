import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { addDays } from '../kernel/dates.ts';
import { violation } from '../kernel/violation.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { directsCase, hasReason, isOpenCase } from './case-decisions.ts';
import type { CaseEvent, Cover, SupportCase } from './support-case.ts';

export interface ArrangeCover {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly cover: Omit<Cover, 'endedOn'>;
  readonly isWorker: boolean;
}

/** Another worker from a day to a day: access starts and ends with it (rules.md §5, point 15). */
export function arrangeCover(
  state: SupportCase,
  { by, today, cover, isWorker }: ArrangeCover,
): Decision<CaseEvent, CaseViolationCode> {
  const overlaps = state.covers.some(
    (other) =>
      other.from <= lastDayOf(other) && other.from <= cover.to && cover.from <= lastDayOf(other),
  );
  return decided(
    [
      ...directsCase(by, state),
      ...isOpenCase(state),
      ...(isWorker ? [] : [violation('NOT_A_WORKER' as const, 'workerId')]),
      ...(cover.workerId === state.dedicatedWorkerId
        ? [violation('COVER_IS_THE_DEDICATED_WORKER' as const, 'workerId')]
        : []),
      ...(cover.to < cover.from ? [violation('COVER_REVERSED' as const, 'to')] : []),
      ...(cover.to < today ? [violation('COVER_IN_THE_PAST' as const, 'to')] : []),
      ...(overlaps ? [violation('COVER_OVERLAPS' as const, 'from')] : []),
      ...hasReason(cover.reason),
    ],
    [{ type: 'CoverArranged', cover: { ...cover, endedOn: null } }],
  );
}

/** The last day on which a cover holds: one that ended early held until the day before. */
function lastDayOf({ to, endedOn }: Cover): SchoolDate {
  if (endedOn === null) return to;
  const before = addDays(endedOn, -1);
  return before < to ? before : to;
}

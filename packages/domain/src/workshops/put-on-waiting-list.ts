import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { runsWorkshop } from './group-decisions.ts';
import { waitingOf, type WaitingList, type WaitingListEvent } from './waiting-list.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface PutOnWaitingList {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly studentId: StudentId;
  readonly since: SchoolDate;
  readonly note: string | null;
  /** Whether they have a place in a run of the programme already. */
  readonly hasPlace: boolean;
}

/** A student waits for a programme: once, and not while they have a place in it. */
export function putOnWaitingList(
  state: WaitingList,
  { by, today, studentId, since, note, hasPlace }: PutOnWaitingList,
): Decision<WaitingListEvent, WorkshopViolationCode> {
  const waiting = waitingOf(state, studentId);
  if (waiting?.since === since && waiting.note === note)
    return decided<WaitingListEvent, WorkshopViolationCode>(runsWorkshop(by, state), []);
  return decided(
    [
      ...runsWorkshop(by, state),
      ...(waiting === undefined
        ? []
        : [violation('ON_WAITING_LIST_ALREADY' as const, 'studentId', waiting.since)]),
      ...(hasPlace ? [violation('ALREADY_A_MEMBER' as const, 'studentId')] : []),
      ...(since > today ? [violation('WAITS_FROM_FUTURE' as const, 'since')] : []),
    ],
    [{ type: 'PutOnWaitingList', entry: { studentId, since, note, ended: null } }],
  );
}

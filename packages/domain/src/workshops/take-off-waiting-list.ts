import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { runsWorkshop } from './group-decisions.ts';
import { waitingOf, type WaitingList, type WaitingListEvent } from './waiting-list.ts';
import type { WaitingEnd } from './workshop-codes.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface TakeOffWaitingList {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly studentId: StudentId;
  readonly code: WaitingEnd;
}

/** A student waits no longer; whoever gets a place is taken off in the same transaction. */
export function takeOffWaitingList(
  state: WaitingList,
  { by, today, studentId, code }: TakeOffWaitingList,
): Decision<WaitingListEvent, WorkshopViolationCode> {
  const waiting = waitingOf(state, studentId);
  const before = state.entries.some(
    (entry) => entry.studentId === studentId && entry.ended?.code === code,
  );
  return decided(
    [
      ...runsWorkshop(by, state),
      ...(waiting !== undefined || before
        ? []
        : [violation('NOT_ON_WAITING_LIST' as const, 'studentId')]),
    ],
    waiting === undefined ? [] : [{ type: 'TakenOffWaitingList', studentId, on: today, code }],
  );
}

import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { clashingDays, type BusySlot } from './busy-slot.ts';
import { isOpenGroup, runsWorkshop } from './group-decisions.ts';
import type { GroupEvent, WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface GiveGroup {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly workerId: StaffId;
  readonly isWorker: boolean;
  /** The worker has time at the group's school on that day. */
  readonly isOfSchool: boolean;
  /** The first day on which it is the other's. */
  readonly from: SchoolDate;
  readonly workerBusy: readonly BusySlot[];
}

/**
 * rules.md 4.11, "worker leaves mid-run": one run goes to another worker from a day on, with the dates that are left
 * (WRK-2). What was held stays with who held it.
 */
export function giveGroup(
  state: WorkshopGroup,
  command: GiveGroup,
): Decision<GroupEvent, WorkshopViolationCode> {
  const { by, today, workerId, from } = command;
  const left = state.dates.filter(({ on }) => on >= from);
  return decided(
    [
      ...runsWorkshop(by, state),
      ...isOpenGroup(state),
      ...(command.isWorker ? [] : [violation('NOT_A_WORKER' as const, 'workerId')]),
      ...(from < today ? [violation('GROUP_SESSION_IN_PAST' as const, 'from')] : []),
      ...clashingDays(left, command.workerBusy, state.id).map((on) =>
        violation('WORKER_DOUBLE_BOOKED' as const, 'workerId', on),
      ),
    ],
    workerId === state.workerId ? [] : [{ type: 'GroupGiven', workerId, from }],
    command.isOfSchool ? [] : [violation('WORKER_NOT_OF_SCHOOL' as const, 'workerId')],
  );
}

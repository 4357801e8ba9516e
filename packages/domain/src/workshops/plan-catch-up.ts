import type { Viewer } from '../access/viewer.ts';
import { decided, refused, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { isOpenGroup, runsWorkshop } from './group-decisions.ts';
import { missedBy, type RunAttendance } from './completion.ts';
import type { GroupEvent, WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface PlanCatchUp {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly studentId: StudentId;
  readonly number: number;
  readonly on: SchoolDate;
  readonly attendance: readonly RunAttendance[];
}

/** WRK-3: a session that a member missed is made up for alone, once, and marked as such. */
export function planCatchUp(
  state: WorkshopGroup,
  { by, today, studentId, number, on, attendance }: PlanCatchUp,
): Decision<GroupEvent, WorkshopViolationCode> {
  const place = state.members.findLast((one) => one.studentId === studentId);
  if (place === undefined)
    return refused([...runsWorkshop(by, state), violation('MEMBER_NOT_FOUND', 'studentId')]);
  const planned = state.catchUps.find(
    (one) => one.studentId === studentId && one.number === number,
  );
  if (planned?.on === on)
    return decided<GroupEvent, WorkshopViolationCode>(runsWorkshop(by, state), []);
  return decided(
    [
      ...runsWorkshop(by, state),
      ...isOpenGroup(state),
      ...(missedBy(place, attendance).includes(number)
        ? []
        : [violation('NOTHING_TO_CATCH_UP' as const, 'number')]),
      ...(planned === undefined ? [] : [violation('CAUGHT_UP_ALREADY' as const, 'number')]),
      ...(on < today ? [violation('GROUP_SESSION_IN_PAST' as const, 'on')] : []),
    ],
    [{ type: 'CatchUpPlanned', catchUp: { studentId, number, on } }],
  );
}

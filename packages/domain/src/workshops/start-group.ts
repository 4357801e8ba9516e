import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { isOpenGroup, runsWorkshop } from './group-decisions.ts';
import type { Programme } from './programme.ts';
import { membersFrom, type GroupEvent, type WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface StartGroup {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly on: SchoolDate;
  readonly programme: Pick<Programme, 'minimumSize'>;
}

/** A planned run becomes a running one with its first session; too few members is said and stops nothing. */
export function startGroup(
  state: WorkshopGroup,
  { by, today, on, programme }: StartGroup,
): Decision<GroupEvent, WorkshopViolationCode> {
  const few = membersFrom(state, on).length < programme.minimumSize;
  return decided(
    [
      ...runsWorkshop(by, state),
      ...isOpenGroup(state),
      ...(on > today ? [violation('GROUP_SESSION_IN_FUTURE' as const, 'on')] : []),
    ],
    state.status === 'PLANNED' ? [{ type: 'GroupStarted', on }] : [],
    few
      ? [violation('GROUP_BELOW_MINIMUM' as const, 'groupId', String(programme.minimumSize))]
      : [],
  );
}

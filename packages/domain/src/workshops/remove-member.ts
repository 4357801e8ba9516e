import type { Viewer } from '../access/viewer.ts';
import { decided, refused, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { runsWorkshop, saysMore } from './group-decisions.ts';
import { namesNoOther, type NotesAbout } from './names-no-other.ts';
import {
  membersFrom,
  openPlaceOf,
  type GroupEvent,
  type Membership,
  type WorkshopGroup,
} from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface RemoveMember {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly studentId: StudentId;
  /** The last day on which the place was held. */
  readonly on: SchoolDate;
  readonly leaving: NonNullable<Membership['leaving']>;
  readonly notes: NotesAbout;
}

/**
 * GRP-5: leaving keeps the row and what was attended. A group that falls to one member asks what becomes of it:
 * merge, convert to one-to-one, or end.
 */
export function removeMember(
  state: WorkshopGroup,
  { by, today, studentId, on, leaving, notes }: RemoveMember,
): Decision<GroupEvent, WorkshopViolationCode> {
  const place = openPlaceOf(state, studentId);
  if (place === undefined) {
    const gone = state.members.some((one) => one.studentId === studentId && one.to === on);
    return gone
      ? decided<GroupEvent, WorkshopViolationCode>(runsWorkshop(by, state), [])
      : refused([...runsWorkshop(by, state), violation('MEMBER_NOT_FOUND', 'studentId')]);
  }
  const left = membersFrom(state, today).filter((one) => one !== place);
  return decided(
    [
      ...runsWorkshop(by, state),
      ...saysMore(leaving, 'leaving.note'),
      ...namesNoOther({ 'leaving.note': leaving.note }, notes),
      ...(on > today ? [violation('LEAVES_IN_FUTURE' as const, 'on')] : []),
      ...(on < place.from && place.from <= today
        ? [violation('LEAVES_BEFORE_JOINING' as const, 'on')]
        : []),
    ],
    [{ type: 'MemberLeft', studentId, from: place.from, to: on, leaving }],
    left.length === 1 ? [violation('GROUP_FALLS_TO_ONE' as const)] : [],
  );
}

import type { Viewer } from '../access/viewer.ts';
import { decided, refused, type Decision } from '../kernel/decision.ts';
import type { StudentId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { runsWorkshop } from './group-decisions.ts';
import { namesNoOther, type NotesAbout } from './names-no-other.ts';
import type { GroupEvent, MemberOutcome, WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface RecordOutcome {
  readonly by: Viewer;
  readonly studentId: StudentId;
  readonly outcome: MemberOutcome;
  readonly notes: NotesAbout;
}

/** WRK-5: what the run did for one member, of their latest place; a run that never began did nothing yet. */
export function recordOutcome(
  state: WorkshopGroup,
  { by, studentId, outcome, notes }: RecordOutcome,
): Decision<GroupEvent, WorkshopViolationCode> {
  const place = state.members.findLast((one) => one.studentId === studentId);
  if (place === undefined)
    return refused([...runsWorkshop(by, state), violation('MEMBER_NOT_FOUND', 'studentId')]);
  const began = state.status !== 'PLANNED' && state.startedOn !== null;
  const same = place.outcome?.code === outcome.code && place.outcome.note === outcome.note;
  return decided(
    [
      ...runsWorkshop(by, state),
      ...(began ? [] : [violation('GROUP_DOES_NOT_RUN' as const)]),
      ...namesNoOther({ 'outcome.note': outcome.note }, notes),
    ],
    same ? [] : [{ type: 'MemberOutcomeRecorded', studentId, from: place.from, outcome }],
  );
}

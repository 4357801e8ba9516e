import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { SchoolCalendar } from '../schools/school-calendar.ts';
import { mayNameStudents, type StudentFacts } from './may-name-students.ts';
import { schoolDay } from './plan-session.ts';
import { lengthIsPlausible, mayGiveTimeOf, worksThere } from './session-rules.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Session, SessionEvent, Slot } from './session.ts';

export interface MoveSession {
  readonly by: Viewer;
  readonly to: Slot;
  readonly workerId: StaffId;
  readonly isWorker: boolean;
  /** Those of the session, as they are on the new day. */
  readonly students: readonly StudentFacts[];
  readonly maximumSize: number;
  readonly calendar: SchoolCalendar;
  readonly today: SchoolDate;
}

/**
 * What is planned goes to another time, room or worker: the same rules hold on the new day. A session that was not
 * recorded yet may still be moved to a day to come; what is over stays where it was.
 */
export function moveSession(
  state: Session,
  command: MoveSession,
): Decision<SessionEvent, SessionViolationCode> {
  const { by, to, workerId } = command;
  const check = mayNameStudents({
    ...command,
    kind: state.kind,
    // Only what was planned before there was a case is the one visit; a case that has closed since stops the rest.
    meetAndAssess: state.students.every(({ caseId }) => caseId === null),
  });
  const day = schoolDay({ students: state.students, slot: to, calendar: command.calendar });
  const violations = [
    ...worksThere(by, state),
    ...(workerId === state.workerId ? [] : mayGiveTimeOf(by, workerId, state)),
    ...(command.isWorker ? [] : [violation('NOT_A_WORKER' as const, 'workerId')]),
    ...(state.state === 'PLANNED' ? [] : [violation('SESSION_IS_OVER' as const)]),
    ...lengthIsPlausible(to),
    ...(to.on < command.today ? [violation('SESSION_IN_THE_PAST' as const, 'on')] : []),
    ...day.stops,
    ...check.stops,
  ];
  if (violations.length === 0 && workerId === state.workerId && sameSlot(state.slot, to))
    return accepted([]);
  return decided(
    violations,
    [{ type: 'SessionMoved', to, workerId }],
    [...day.warnings, ...check.warnings],
  );
}

function sameSlot(a: Slot, b: Slot): boolean {
  return a.on === b.on && a.startsAt === b.startsAt && a.minutes === b.minutes && a.room === b.room;
}

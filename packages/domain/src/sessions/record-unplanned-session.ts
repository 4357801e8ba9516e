import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolId, SessionId, StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { SchoolCalendar } from '../schools/school-calendar.ts';
import { schoolDay } from './plan-session.ts';
import { recordSession, type RecordSession } from './record-session.ts';
import { mayGiveTimeOf } from './session-rules.ts';
import type { SessionKind } from './session-codes.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { PlannedSession, SessionEvent, Slot } from './session.ts';

export interface RecordUnplannedSession extends RecordSession {
  readonly id: SessionId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly workerId: StaffId;
  readonly isWorker: boolean;
  readonly kind: SessionKind;
  /** Its minutes are those of the record. */
  readonly slot: Omit<Slot, 'minutes'>;
  readonly calendar: SchoolCalendar;
}

/**
 * What was not in the plan and was held all the same, such as advice in the corridor: it is entered and recorded in
 * one go, and says of itself that nobody had planned it (ALL-4, rules.md §5, point 9).
 */
export function recordUnplannedSession(
  _state: null,
  command: RecordUnplannedSession,
): Decision<SessionEvent, SessionViolationCode> {
  const { id, centreId, schoolId, workerId, kind, topics, calendar, record } = command;
  const slot = { ...command.slot, minutes: record.minutes };
  const session: PlannedSession = {
    id,
    centreId,
    schoolId,
    workerId,
    kind,
    topics: [...new Set(topics)],
    slot,
    students: command.students.map(({ studentId, caseId }) => ({ studentId, caseId })),
    seriesId: null,
    groupId: null,
    planned: false,
    state: 'PLANNED',
  };
  const day = schoolDay({ students: command.students, slot, calendar });
  const held = recordSession(session, command);
  const entered = [
    ...mayGiveTimeOf(command.by, workerId, command),
    ...(command.isWorker ? [] : [violation('NOT_A_WORKER' as const, 'workerId')]),
    ...day.stops,
  ];
  return held.outcome === 'refused'
    ? { ...held, violations: [...entered, ...held.violations] }
    : decided(
        entered,
        [{ type: 'SessionPlanned', session }, ...held.events],
        [...day.warnings, ...held.warnings],
      );
}

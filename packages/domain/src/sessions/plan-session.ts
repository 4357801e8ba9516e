import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type {
  CentreId,
  GroupId,
  SchoolDate,
  SchoolId,
  SeriesId,
  SessionId,
  StaffId,
} from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { isSchoolDay, type SchoolCalendar } from '../schools/school-calendar.ts';
import { mayNameStudents, type StudentFacts } from './may-name-students.ts';
import type { SessionKind, Subtopic, Topic } from './session-codes.ts';
import {
  lengthIsPlausible,
  mayGiveTimeOf,
  worksThere,
  type SessionViolations,
} from './session-rules.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { SessionEvent, Slot } from './session.ts';

export interface PlanSession {
  readonly by: Viewer;
  readonly id: SessionId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly workerId: StaffId;
  readonly isWorker: boolean;
  readonly kind: SessionKind;
  readonly topics: readonly (Topic | Subtopic)[];
  readonly slot: Slot;
  readonly students: readonly StudentFacts[];
  readonly meetAndAssess: boolean;
  readonly maximumSize: number;
  readonly seriesId: SeriesId | null;
  readonly groupId: GroupId | null;
  readonly calendar: SchoolCalendar;
  readonly today: SchoolDate;
}

/**
 * A session enters the plan: CAS-1, CNS-1, GRP-1, GRP-2, SUP-1. A day that has passed is recorded, not planned.
 * Students are seen on school days; staff may be advised on a training day too, which is said and allowed.
 */
export function planSession(
  _state: null,
  command: PlanSession,
): Decision<SessionEvent, SessionViolationCode> {
  const { by, id, centreId, schoolId, workerId, kind, topics, slot, seriesId, groupId } = command;
  const check = mayNameStudents(command);
  const day = schoolDay(command);
  return decided(
    [
      ...worksThere(by, command),
      ...mayGiveTimeOf(by, workerId, command),
      ...(command.isWorker ? [] : [violation('NOT_A_WORKER' as const, 'workerId')]),
      ...lengthIsPlausible(slot),
      ...(slot.on < command.today ? [violation('SESSION_IN_THE_PAST' as const, 'on')] : []),
      ...day.stops,
      ...check.stops,
    ],
    [
      {
        type: 'SessionPlanned',
        session: {
          id,
          centreId,
          schoolId,
          workerId,
          kind,
          topics: [...new Set(topics)],
          slot,
          students: command.students.map(({ studentId, caseId }) => ({ studentId, caseId })),
          seriesId,
          groupId,
          planned: true,
          state: 'PLANNED',
        },
      },
    ],
    [...day.warnings, ...check.warnings],
  );
}

/** Whether the school is open to students that day; where none is named it is said, where one is it stops. */
export function schoolDay({
  students,
  slot,
  calendar,
}: {
  readonly students: readonly unknown[];
  readonly slot: Pick<Slot, 'on'>;
  readonly calendar: SchoolCalendar;
}): { readonly stops: SessionViolations; readonly warnings: SessionViolations } {
  if (isSchoolDay(calendar, slot.on)) return { stops: [], warnings: [] };
  const shut = [violation('NOT_A_SCHOOL_DAY' as const, 'on')];
  return students.length === 0 ? { stops: [], warnings: shut } : { stops: shut, warnings: [] };
}

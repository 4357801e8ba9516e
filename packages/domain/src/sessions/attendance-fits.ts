import type { StudentId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { SESSION_KIND_RULES, type SessionKind } from './session-codes.ts';
import type { SessionViolations } from './session-rules.ts';
import type { SessionRecord, StudentAttendance } from './session.ts';

/**
 * One attendance for everybody expected and for nobody else; late by less than the session; absent with a reason
 * and whose it is. Where nobody came, the session did not happen. Fields are `attendance.N`.
 */
export function attendanceFits(
  kind: SessionKind,
  expected: readonly StudentId[],
  { attendance, minutes }: Pick<SessionRecord, 'attendance' | 'minutes'>,
): SessionViolations {
  const marked = attendance.map(({ studentId }) => studentId);
  const { students } = SESSION_KIND_RULES[kind];
  const nobody =
    (students === 'ONE' || students === 'SEVERAL') &&
    attendance.length > 0 &&
    attendance.every((one) => one.attendance === 'ABSENT');
  return [
    ...(expected.some((one) => !marked.includes(one))
      ? [violation('ATTENDANCE_MISSING' as const, 'attendance')]
      : []),
    ...(marked.some((one, at) => !expected.includes(one) || marked.indexOf(one) !== at)
      ? [violation('ATTENDANCE_OF_NOBODY_EXPECTED' as const, 'attendance')]
      : []),
    ...(nobody ? [violation('NOBODY_CAME' as const, 'attendance')] : []),
    ...attendance.flatMap((one, at) => fits(one, minutes, `attendance.${at}`)),
  ];
}

/** Minutes late only where late, a reason only where absent: what a form kept from another answer goes. */
export function attendanceAsMarked(one: StudentAttendance): StudentAttendance {
  return {
    ...one,
    minutesLate: one.attendance === 'LATE' ? one.minutesLate : null,
    absence: one.attendance === 'ABSENT' ? one.absence : null,
  };
}

function fits(
  { attendance, minutesLate, absence }: StudentAttendance,
  minutes: number,
  field: string,
): SessionViolations {
  const late =
    attendance === 'LATE' &&
    (minutesLate === null ||
      !Number.isInteger(minutesLate) ||
      minutesLate < 1 ||
      minutesLate >= minutes);
  return [
    ...(late ? [violation('MINUTES_LATE_OUT_OF_RANGE' as const, `${field}.minutesLate`)] : []),
    ...(attendance === 'ABSENT' && absence === null
      ? [violation('ABSENCE_REASON_MISSING' as const, `${field}.absenceReason`)]
      : []),
  ];
}

import type { Enum } from '../../graphql/graphql.ts';
import { absenceReasonLabels, attendanceLabels } from '../../messages/session-labels.ts';

/** "Came late, 10 minutes", "Absent: Ill"; nothing where nobody has marked it. */
export function attendanceWords({
  attendance,
  minutesLate,
  absenceReason,
}: {
  readonly attendance: Enum<'Attendance'> | null;
  readonly minutesLate: number | null;
  readonly absenceReason: Enum<'AbsenceReason'> | null;
}): string {
  if (attendance === null) return '';
  const words = attendanceLabels[attendance];
  if (minutesLate !== null) return `${words}, ${minutesLate} minutes`;
  return absenceReason === null ? words : `${words}: ${absenceReasonLabels[absenceReason]}`;
}

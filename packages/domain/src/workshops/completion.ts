import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import type { Attendance } from '../sessions/session-codes.ts';
import type { Membership } from './workshop-group.ts';

/** One session of a run that was held: who came, by the number of its content. */
export interface RunAttendance {
  readonly number: number;
  readonly on: SchoolDate;
  readonly students: readonly { readonly studentId: StudentId; readonly attendance: Attendance }[];
  /** WRK-3: held for one member alone; the same content counts once. */
  readonly catchUp: boolean;
}

export interface Completion {
  /** Sessions attended, those caught up included. */
  readonly attended: number;
  /** Of these, how many were caught up. */
  readonly caughtUp: number;
  /** Sessions of the run that were held since the member joined. */
  readonly held: number;
  readonly complete: boolean;
}

/**
 * WRK-4: attended at least two thirds of what was held since they joined; both numbers print. A session that the
 * service did not hold counts against nobody. Leaving early shortens nothing: who left after one of six did not
 * complete.
 */
export function completionOf(
  place: Pick<Membership, 'studentId' | 'from'>,
  attendance: readonly RunAttendance[],
): Completion {
  const held = heldSince(place, attendance);
  const came = numbersAttended(place, attendance, false);
  const alone = numbersAttended(place, attendance, true);
  const caughtUp = held.filter((number) => alone.has(number) && !came.has(number)).length;
  const attended = held.filter((number) => came.has(number)).length + caughtUp;
  return {
    attended,
    caughtUp,
    held: held.length,
    complete: held.length > 0 && attended * 3 >= held.length * 2,
  };
}

/** Sessions that were held while they were a member, without them and not caught up since. */
export function missedBy(
  place: Pick<Membership, 'studentId' | 'from' | 'to'>,
  attendance: readonly RunAttendance[],
): number[] {
  const came = new Set([
    ...numbersAttended(place, attendance, false),
    ...numbersAttended(place, attendance, true),
  ]);
  const { to } = place;
  return heldSince(
    place,
    attendance.filter(({ on }) => to === null || on <= to),
  ).filter((number) => !came.has(number));
}

function heldSince(
  { from }: Pick<Membership, 'from'>,
  attendance: readonly RunAttendance[],
): number[] {
  const held = attendance.filter(({ on, catchUp }) => !catchUp && on >= from);
  return [...new Set(held.map(({ number }) => number))].sort((one, other) => one - other);
}

function numbersAttended(
  { studentId }: Pick<Membership, 'studentId'>,
  attendance: readonly RunAttendance[],
  catchUp: boolean,
): Set<number> {
  return new Set(
    attendance
      .filter((session) => session.catchUp === catchUp)
      .filter(({ students }) =>
        students.some((one) => one.studentId === studentId && one.attendance !== 'ABSENT'),
      )
      .map(({ number }) => number),
  );
}

import type { StaffId, StudentId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { StudentsCheck } from './may-name-students.ts';
import { slotsOverlap } from './session-rules.ts';
import type { Session, Slot } from './session.ts';

export interface PlannedTime {
  readonly slot: Slot;
  readonly schoolId: Session['schoolId'];
  readonly workerId: StaffId;
  readonly students: readonly { readonly studentId: StudentId }[];
}

/**
 * WRK-2: nobody is in two places at once. A worker or a student who is busy stops it; a room that is taken, by the
 * name that people give it, is said. The others are all but the session itself; those that were cancelled or did
 * not happen are in nobody's way.
 */
export function sessionClashes(
  wanted: PlannedTime,
  others: readonly (PlannedTime & Pick<Session, 'state'>)[],
): StudentsCheck {
  const meanwhile = others.filter(
    ({ state, slot }) =>
      (state === 'PLANNED' || state === 'HAPPENED') && slotsOverlap(slot, wanted.slot),
  );
  const busy = new Set(
    meanwhile.flatMap(({ students }) => students.map(({ studentId }) => studentId)),
  );
  const room = roomOf(wanted);
  return {
    stops: [
      ...(meanwhile.some(({ workerId }) => workerId === wanted.workerId)
        ? [violation('WORKER_BUSY' as const, 'startsAt')]
        : []),
      ...wanted.students.flatMap(({ studentId }, at) =>
        busy.has(studentId) ? [violation('STUDENT_BUSY' as const, `students.${at}`)] : [],
      ),
    ],
    warnings:
      room !== null && meanwhile.some((other) => roomOf(other) === room)
        ? [violation('ROOM_BUSY' as const, 'room')]
        : [],
  };
}

function roomOf({ schoolId, slot: { room } }: PlannedTime): string | null {
  return room === null || room.trim() === '' ? null : `${schoolId} ${room.trim().toLowerCase()}`;
}

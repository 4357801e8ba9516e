import type { Session, StudentAttendance } from './session.ts';

/**
 * ALL-4, ALL-5, GRP-6: minutes of the worker's time that a session used: once, whoever came; the time that was
 * planned where the worker was there and it did not happen. Preparation counts where the centre says so.
 */
export function workerMinutes(session: Session, preparationCounts: boolean): number {
  switch (session.state) {
    case 'HAPPENED': {
      const { minutes, preparationMinutes } = session.record;
      return minutes + (preparationCounts ? preparationMinutes : 0);
    }
    case 'DID_NOT_HAPPEN':
      return session.workerWasThere ? session.slot.minutes : 0;
    case 'PLANNED':
    case 'CANCELLED':
      return 0;
  }
}

/** What `studentMinutes` looks at; a session that was held has it. */
export interface SupportGiven {
  readonly record?: {
    readonly minutes: number;
    readonly attendance: readonly Pick<StudentAttendance, 'attendance' | 'minutesLate'>[];
  };
}

/** GRP-6: minutes of support that students had, each their own: from when they came. */
export function studentMinutes(session: Session | SupportGiven): number {
  const record = 'record' in session ? session.record : undefined;
  if (record === undefined) return 0;
  const { minutes, attendance } = record;
  return attendance.reduce(
    (total, one) =>
      one.attendance === 'ABSENT' ? total : total + minutes - (one.minutesLate ?? 0),
    0,
  );
}

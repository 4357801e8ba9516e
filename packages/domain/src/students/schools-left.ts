import type { SchoolId } from '../kernel/identifiers.ts';
import type { EnrolmentEvent, EnrolmentRow } from './record-enrolment.ts';

/** GRP-2: schools on whose roll the student no longer is, on any registration, once this has happened. */
export function schoolsLeft(
  before: readonly EnrolmentRow[],
  events: readonly EnrolmentEvent[],
): SchoolId[] {
  const ended = new Set(
    events.flatMap((event) => (event.type === 'EnrolmentEnded' ? [event.enrolmentId] : [])),
  );
  const on = new Set([
    ...before.filter(({ id, to }) => to === null && !ended.has(id)).map(({ schoolId }) => schoolId),
    ...events.flatMap((event) => (event.type === 'EnrolmentBegan' ? [event.schoolId] : [])),
  ]);
  const left = before.filter(({ id, schoolId }) => ended.has(id) && !on.has(schoolId));
  return [...new Set(left.map(({ schoolId }) => schoolId))];
}

import { canEditCalendar } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import {
  isKnown,
  isSchoolDay,
  type SchoolCalendar,
  type SchoolClosure,
} from './school-calendar.ts';
import type { SchoolViolationCode } from './school-violations.ts';

export interface AddSchoolClosure {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly closure: SchoolClosure;
}

export interface SchoolClosureAdded {
  readonly type: 'SchoolClosureAdded';
  readonly closure: SchoolClosure;
}

/** INSET, snow or a poll: a day on which the school is shut; one that was no school day anyway only warns. */
export function addSchoolClosure(
  calendar: SchoolCalendar,
  { by, centreId, closure }: AddSchoolClosure,
): Decision<SchoolClosureAdded, SchoolViolationCode> {
  const exists = calendar.closures.some(({ date }) => date === closure.date);
  const idle = isKnown(calendar, closure.date) && !isSchoolDay(calendar, closure.date);
  return decided(
    [
      ...(canEditCalendar(by, { centreId }) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(exists ? [violation('CLOSURE_EXISTS' as const, 'date')] : []),
    ],
    [{ type: 'SchoolClosureAdded', closure }],
    idle && !exists ? [violation('CLOSURE_OUTSIDE_TERM' as const, 'date')] : [],
  );
}

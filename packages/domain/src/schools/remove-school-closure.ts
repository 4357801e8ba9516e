import { canEditCalendar } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { SchoolViolationCode } from './school-violations.ts';

export interface SchoolClosureRemoved {
  readonly type: 'SchoolClosureRemoved';
  readonly date: SchoolDate;
}

/** A closure that was not: the day is a school day again where the term says so. */
export function removeSchoolClosure(
  closure: { readonly centreId: CentreId; readonly date: SchoolDate },
  { by }: { readonly by: Viewer },
): Decision<SchoolClosureRemoved, SchoolViolationCode> {
  return decided(canEditCalendar(by, closure) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)], [
    { type: 'SchoolClosureRemoved', date: closure.date },
  ]);
}

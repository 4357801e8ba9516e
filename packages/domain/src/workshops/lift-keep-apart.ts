import type { Viewer } from '../access/viewer.ts';
import { decided, refused, type Decision } from '../kernel/decision.ts';
import type { KeepApartId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { runsWorkshop } from './group-decisions.ts';
import type { KeepApart, KeepApartEvent } from './keep-apart.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface LiftKeepApart {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly schoolId: SchoolId;
  readonly id: KeepApartId;
  readonly reason: string;
}

/** GRP-4: two students may meet again from today on, for a reason that is kept. */
export function liftKeepApart(
  state: readonly KeepApart[],
  { by, today, schoolId, id, reason }: LiftKeepApart,
): Decision<KeepApartEvent, WorkshopViolationCode> {
  const row = state.find((one) => one.id === id);
  if (row === undefined) return refused([violation('KEEP_APART_NOT_FOUND', 'id')]);
  return decided(
    [
      ...runsWorkshop(by, { centreId: row.centreId, schoolId }),
      ...(isBlank(reason) ? [violation('REASON_MISSING' as const, 'reason')] : []),
    ],
    row.lifted === null ? [{ type: 'KeepApartLifted', id, on: today, reason }] : [],
  );
}

import type {
  CentreId,
  KeepApart as KeepApartState,
  KeepApartId,
  KeepApartReason,
  StudentId,
} from '@outreach/domain';
import type { KeepApart } from './keep-apart.entity.ts';
import type { InferEntity } from '@mikro-orm/core';

/** The stored restriction as the rules know it. */
export function keepApartState(row: InferEntity<typeof KeepApart>): KeepApartState {
  return {
    id: row.id as KeepApartId,
    centreId: row.centreId as CentreId,
    students: [row.studentId as StudentId, row.otherStudentId as StudentId],
    from: row.startsOn,
    reason: row.reason as KeepApartReason,
    note: row.note ?? null,
    lifted: row.liftedOn == null ? null : { on: row.liftedOn, reason: row.liftedReason ?? '' },
  };
}

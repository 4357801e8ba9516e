import type { InferEntity } from '@mikro-orm/core';
import type { Allocation as Opened, SchoolDate } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { Allocation } from './allocation.entity.ts';

/** Stores a worker's time in a school, and records that it was set. */
export function openAllocation(
  { em, record }: Act,
  { from, to, ...allocation }: Opened,
  { centreId, reason }: { readonly centreId: string; readonly reason: string | null },
): void {
  em.persist(
    em.create(Allocation, {
      ...allocation,
      weekdays: [...allocation.weekdays],
      centreId,
      startsOn: from,
      endsOn: to,
      reason,
    }),
  );
  record({
    event: 'ALLOCATION_SET',
    subject: 'ALLOCATION',
    subjectId: allocation.id,
    schoolId: allocation.schoolId,
    facts: [
      { name: 'minutesPerWeek', value: String(allocation.minutesPerWeek) },
      { name: 'worker', value: allocation.workerId },
      { name: 'from', value: from },
    ],
  });
}

/** An allocation that began has a last day; of one that never held, the history tells. */
export function closeAllocation(
  { em, record }: Act,
  row: InferEntity<typeof Allocation>,
  to: SchoolDate | null,
): void {
  if (to === null) em.remove(row);
  else row.endsOn = to;
  record({
    event: 'ALLOCATION_ENDED',
    subject: 'ALLOCATION',
    subjectId: row.id,
    schoolId: row.schoolId,
    facts: to === null ? [] : [{ name: 'to', value: to }],
  });
}

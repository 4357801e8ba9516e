import type { SchoolDate } from '@outreach/domain';
import type { DemoCentre, DemoSchool } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoPerson } from './demo-staff.ts';

export interface Agreement {
  readonly school: DemoSchool;
  readonly worker: DemoPerson;
  readonly role: 'DEDICATED' | 'COVER';
  readonly minutesPerWeek: number;
  readonly weekdays: readonly string[];
  readonly startsOn: SchoolDate;
  readonly endsOn: SchoolDate | null;
  readonly reason: string | null;
}

/** One agreement on weekly minutes, with what was written down of it. */
export function addAllocation(centre: DemoCentre, manager: DemoPerson, agreement: Agreement): void {
  const { school, worker, weekdays, ...rest } = agreement;
  const id = centre.random.uuid();
  centre.rows.allocations.push({
    ...rest,
    ...{ id, centreId: centre.id, schoolId: school.id, workerId: worker.id },
    ...{ weekdays: [...weekdays], version: 1 },
  });
  const common = {
    subject: 'ALLOCATION',
    subjectId: id,
    schoolId: school.id,
    by: manager,
  } as const;
  addHistory(centre, {
    ...{ ...common, event: 'ALLOCATION_SET', on: rest.startsOn },
    facts: [
      { name: 'minutesPerWeek', value: String(rest.minutesPerWeek) },
      { name: 'worker', value: worker.id },
      { name: 'from', value: rest.startsOn },
    ],
  });
  if (rest.endsOn !== null && rest.endsOn < centre.today)
    addHistory(centre, {
      ...{ ...common, event: 'ALLOCATION_ENDED', on: rest.endsOn },
      facts: [{ name: 'to', value: rest.endsOn }],
    });
}

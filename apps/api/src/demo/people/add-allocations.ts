import { academicYearStart, addDays, type SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import { type Agreement, addAllocation } from './add-allocation.ts';
import type { CentreStaff } from './add-centre-staff.ts';
import type { DemoPerson } from './demo-staff.ts';
import { coveredAt, raisedAt, schoolWithoutWorker, servedSchools } from './served-schools.ts';

/** Weekly minutes of every served school: one rise in mid-term, one cover, one school left without a worker. */
export function addAllocations(centre: DemoCentre, staff: CentreStaff): void {
  for (const agreement of agreements(centre, staff.workers))
    addAllocation(centre, staff.manager, agreement);
}

function agreements(centre: DemoCentre, workers: readonly DemoPerson[]): Agreement[] {
  const since = `${academicYearStart(centre.today) - 1}-09-01`;
  const served = servedSchools.flatMap(({ urn, worker, minutes, weekdays }) => {
    const whole = {
      ...parties(centre, workers, urn, worker),
      ...{ role: 'DEDICATED' as const, minutesPerWeek: minutes, weekdays },
      ...{ startsOn: since, endsOn: null, reason: null },
    };
    return urn === raisedAt.urn ? raised(centre, whole) : [whole];
  });
  return [...served, ended(centre, workers, since), cover(centre, workers)];
}

function raised(centre: DemoCentre, whole: Agreement): Agreement[] {
  const from = addDays(centre.today, -20);
  const reason = 'Two more students need individual work until the summer';
  return [
    { ...whole, minutesPerWeek: raisedAt.from, endsOn: addDays(from, -1) },
    { ...whole, minutesPerWeek: raisedAt.to, startsOn: from, reason },
  ];
}

function ended(centre: DemoCentre, workers: readonly DemoPerson[], since: SchoolDate): Agreement {
  const { urn, worker, minutes, weekdays } = schoolWithoutWorker;
  return {
    ...parties(centre, workers, urn, worker),
    ...{ role: 'DEDICATED', minutesPerWeek: minutes, weekdays, startsOn: since },
    ...{ endsOn: addDays(centre.today, -6), reason: 'Moved to cover another school' },
  };
}

function cover(centre: DemoCentre, workers: readonly DemoPerson[]): Agreement {
  return {
    ...parties(centre, workers, coveredAt.urn, coveredAt.worker),
    ...{ role: 'COVER', minutesPerWeek: 240, weekdays: ['MON', 'FRI'] },
    startsOn: addDays(centre.today, -10),
    endsOn: addDays(centre.today, 25),
    reason: 'Dedicated worker on leave',
  };
}

function parties(centre: DemoCentre, workers: readonly DemoPerson[], urn: string, worker: number) {
  const school = centre.schools.find((each) => each.urn === urn);
  const person = workers[worker];
  if (school === undefined || person === undefined)
    throw new Error(`No school or worker for ${urn}.`);
  return { school, worker: person };
}

import { addDays, type SchoolDate } from '@outreach/domain';
import { type DemoCentre } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoPerson } from '../people/demo-staff.ts';
import { coverReasons } from '../words/exchanges.ts';
import type { ServedPlace } from './casework.ts';

interface Cover {
  readonly worker: DemoPerson;
  readonly startsOn: SchoolDate;
  readonly endsOn: SchoolDate;
  readonly endedOn: SchoolDate | null;
}

/** All open cases of the school whose worker is away are covered today; three others were covered once. */
export function addCovers(centre: DemoCentre, places: readonly ServedPlace[]): void {
  const { today } = centre;
  const covered = places.find(({ coveredBy }) => coveredBy !== null);
  if (covered?.coveredBy)
    for (const each of openCases(centre, covered))
      addCover(centre, covered, each, {
        ...{ worker: covered.coveredBy, endedOn: null },
        ...{ startsOn: addDays(today, -10), endsOn: addDays(today, 25) },
      });
  for (const [index, place] of places
    .filter(({ coveredBy }) => coveredBy === null)
    .slice(0, 3)
    .entries()) {
    const worker = places.map((each) => each.worker).find(({ id }) => id !== place.worker.id);
    const [one] = openCases(centre, place).filter(
      ({ openedOn }) => openedOn < addDays(today, -140),
    );
    if (worker === undefined || one === undefined) continue;
    const endedOn = index === 0 ? addDays(today, -110) : null;
    addCover(centre, place, one, {
      ...{ worker, endedOn, startsOn: addDays(today, -120), endsOn: addDays(today, -95) },
    });
  }
}

function openCases({ rows }: DemoCentre, { school }: ServedPlace) {
  return rows.cases.filter(({ schoolId, status }) => schoolId === school.id && status !== 'CLOSED');
}

function addCover(
  centre: DemoCentre,
  { manager }: ServedPlace,
  supportCase: DemoCentre['rows']['cases'][number],
  { worker, ...days }: Cover,
): void {
  const { centreId, schoolId, studentId } = supportCase;
  const caseId = supportCase.id ?? '';
  const owner = { centreId, schoolId, studentId, caseId };
  centre.rows.covers.push({
    ...owner,
    ...{ id: centre.random.uuid(), workerId: worker.id, ...days },
    reason: centre.random.pick(coverReasons),
  });
  addHistory(centre, {
    ...{ event: 'COVER_ARRANGED', subject: 'CASE', subjectId: caseId, caseId },
    ...{ schoolId: schoolId, studentId: studentId, by: manager, on: days.startsOn },
    facts: [
      { name: 'worker', value: worker.id },
      { name: 'from', value: days.startsOn },
      { name: 'to', value: days.endsOn },
    ],
  });
}

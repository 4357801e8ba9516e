import type { Programme } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';

/** Somebody who waits for a programme since some weeks. */
export function addWaiting(
  centre: DemoCentre,
  { school, worker }: ServedPlace,
  { id: programmeId }: Programme,
  { studentId, openedOn }: Pick<DemoCentre['rows']['cases'][number], 'studentId' | 'openedOn'>,
): void {
  const { random, rows, days, today } = centre;
  const weeksAgo = days.before(today, random.between(5, 40));
  const since = weeksAgo < openedOn ? openedOn : weeksAgo;
  const at = momentOn(centre, since);
  rows.waitingList.push({
    ...{ id: random.uuid(), centreId: centre.id, schoolId: school.id, studentId, programmeId },
    ...{ since, note: null, endedOn: null, endReason: null, createdAt: at },
  });
  addHistory(centre, {
    ...{ event: 'WAITS_FOR_PROGRAMME', subject: 'STUDENT', subjectId: studentId, studentId },
    ...{ schoolId: school.id, by: worker, on: since, at },
    facts: [
      { name: 'programme', value: programmeId },
      { name: 'since', value: since },
    ],
  });
}

import { academicYearStart, type Programme } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';

/** Somebody of Year 9 who is named for the move into Key Stage 4 next September. */
export function addNomination(
  centre: DemoCentre,
  { school, manager }: ServedPlace,
  { id: programmeId }: Programme,
  studentId: string,
): void {
  const { random, rows, days, today } = centre;
  const nominatedOn = days.before(today, 5);
  const startsOn = `${academicYearStart(today) + 1}-09-01`;
  rows.nominations.push({
    ...{ id: random.uuid(), centreId: centre.id, schoolId: school.id, studentId, programmeId },
    ...{ kind: 'INTO_KS4', fromYear: 9, toYear: 10, startsOn },
    ...{ fromSchoolId: null, fromSchoolName: null, fromSchoolUrn: null },
    ...{ nominatedBy: manager.id, nominatedOn, endedOn: null, endReason: null },
  });
  addHistory(centre, {
    ...{ event: 'NOMINATED_FOR_TRANSITION', subject: 'STUDENT', subjectId: studentId, studentId },
    ...{ schoolId: school.id, by: manager, on: nominatedOn, at: momentOn(centre, nominatedOn) },
    facts: [
      { name: 'school', value: school.id },
      { name: 'programme', value: programmeId },
      { name: 'startsOn', value: startsOn },
    ],
  });
}

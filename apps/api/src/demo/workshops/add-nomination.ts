import type { Programme } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import type { DemoCentre } from '../demo-centre.ts';

/** Somebody of Year 9 whom their own school names for the move into Key Stage 4 next September. */
export function addNomination(
  { id: centreId, random, rows, days, today }: DemoCentre,
  { school, manager }: ServedPlace,
  { id: programmeId }: Programme,
  studentId: string,
): void {
  const year = Number(today.slice(0, 4)) + (today.slice(5) < '09-01' ? 0 : 1);
  rows.nominations.push({
    ...{ id: random.uuid(), centreId, schoolId: school.id, studentId, programmeId },
    ...{ kind: 'INTO_KS4', fromYear: 9, toYear: 10, startsOn: `${year}-09-01` },
    ...{ fromSchoolId: null, fromSchoolName: null, fromSchoolUrn: null },
    ...{
      nominatedBy: manager.id,
      nominatedOn: days.before(today, 5),
      endedOn: null,
      endReason: null,
    },
  });
}

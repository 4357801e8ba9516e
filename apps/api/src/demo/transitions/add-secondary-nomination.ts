import type { SchoolDate } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoStudent } from '../people/add-students.ts';

export interface DemoNomination {
  readonly id: string;
  readonly studentId: string;
  readonly nominatedOn: SchoolDate;
}

/** A pupil of a primary school who is to start in a September, or who arrived there. */
export function addSecondaryNomination(
  centre: DemoCentre,
  { school, lead }: ServedPlace,
  { id: studentId }: DemoStudent,
  { startsOn, arrivedOn = null }: { startsOn: SchoolDate; arrivedOn?: SchoolDate | null },
): DemoNomination {
  const { random, rows, days, today } = centre;
  const id = random.uuid();
  const nominatedOn = days.before(startsOn < today ? startsOn : today, 20);
  const programme = rows.programmes.find(({ kind }) => kind === 'INTO_SECONDARY');
  const programmeId = programme?.id ?? '';
  const from = school.lowAge - 5;
  rows.nominations.push({
    ...{ id, centreId: centre.id, schoolId: school.id, studentId, programmeId, startsOn },
    ...{ kind: 'INTO_SECONDARY', fromYear: from, toYear: from + 1 },
    ...{ fromSchoolId: null, fromSchoolName: 'Example Primary School', fromSchoolUrn: null },
    ...{ nominatedBy: lead.id, nominatedOn },
    ...{ endedOn: arrivedOn, endReason: arrivedOn === null ? null : 'ARRIVED' },
  });
  const about = {
    subject: 'STUDENT',
    subjectId: studentId,
    studentId,
    schoolId: school.id,
  } as const;
  addHistory(centre, {
    ...{ ...about, event: 'NOMINATED_FOR_TRANSITION', by: lead, on: nominatedOn },
    at: momentOn(centre, nominatedOn),
    facts: [
      { name: 'school', value: school.id },
      { name: 'programme', value: programmeId },
      { name: 'startsOn', value: startsOn },
    ],
  });
  if (arrivedOn !== null)
    addHistory(centre, {
      ...{ ...about, event: 'NOMINATION_ENDED', by: lead, on: arrivedOn },
      facts: [{ name: 'reason', value: 'ARRIVED' }],
    });
  return { id, studentId, nominatedOn };
}

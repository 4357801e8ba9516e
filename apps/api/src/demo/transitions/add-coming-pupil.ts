import { academicYearStart, addDays } from '@outreach/domain';
import { addConsents } from '../casework/add-consents.ts';
import { addContacts } from '../casework/add-contacts.ts';
import type { ServedPlace } from '../casework/casework.ts';
import type { DemoCentre } from '../demo-centre.ts';
import type { DemoStudent } from '../people/add-students.ts';
import { personName } from '../people/person-name.ts';

/** Somebody on no roll yet, whose parents agreed to work in a group. */
export function addComingPupil(
  centre: DemoCentre,
  place: ServedPlace,
  yearGroup: number,
): DemoStudent {
  const { random, rows, today, days } = centre;
  const { school } = place;
  const student: DemoStudent = {
    ...{ ...personName(random), id: random.uuid(), school, sex: 'NOT_STATED', yearGroup },
    onRollFrom: today,
  };
  const { id, givenName, familyName, sex } = student;
  rows.students.push({
    ...{ id, centreId: centre.id, schoolId: school.id, givenName, familyName, sex, yearGroup },
    ...{ preferredName: null, upn: null, upnUnknownReason: null, uln: null, version: 1 },
    dateOfBirth: addDays(`${academicYearStart(today) - yearGroup - 5}-09-01`, random.int(365)),
  });
  const signer = addContacts(centre, student);
  const signedOn = days.before(today, 30);
  const { interventionId } = addConsents(centre, { student, place, signer, signedOn });
  for (const answer of rows.interventionConsents)
    if (answer.consentId === interventionId && answer.kind === 'GROUP') answer.given = true;
  return student;
}

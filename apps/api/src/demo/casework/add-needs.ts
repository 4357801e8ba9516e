import type { ReferralContent, SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoStudent } from '../people/add-students.ts';
import type { ServedPlace } from './casework.ts';

/** What the referral says of needs, kept with the student: who says so, and since when (NEED-1). */
export function addNeeds(
  centre: DemoCentre,
  { referrer }: ServedPlace,
  student: DemoStudent,
  { presentingReasons }: ReferralContent,
  recordedOn: SchoolDate,
): void {
  for (const { reason: need, saidBy, note } of presentingReasons) {
    const id = centre.random.uuid();
    const owner = { schoolId: student.school.id, studentId: student.id };
    centre.rows.needs.push({
      ...{ id, centreId: centre.id, ...owner, need, saidBy, note, recordedOn },
      ...{ recordedBy: referrer.id, endedOn: null },
    });
    addHistory(centre, {
      ...{ event: 'NEED_RECORDED', subject: 'STUDENT', subjectId: student.id, ...owner },
      ...{ by: referrer, on: recordedOn },
      facts: [
        { name: 'need', value: need },
        { name: 'saidBy', value: saidBy },
      ],
    });
  }
}

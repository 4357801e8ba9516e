import type { SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoStudent } from '../people/add-students.ts';
import type { ServedPlace } from './casework.ts';

const answers = [
  ['AGREES', '"Yes, if it is not in front of everyone."'],
  ['AGREES', '"I\'ll try it."'],
  ['AGREES', null],
  ['AGREES_IN_PART', '"One to one is fine. No group."'],
  ['AGREES', '"It might help."'],
] as const;

/** The student's own answer, asked and recorded too (SSR-4). */
export function addAgreement(
  centre: DemoCentre,
  { referrer }: ServedPlace,
  student: DemoStudent,
  recordedOn: SchoolDate,
): void {
  const [answer, words] = centre.random.pick(answers);
  const id = centre.random.uuid();
  const owner = { schoolId: student.school.id, studentId: student.id };
  centre.rows.agreements.push({
    ...{ id, centreId: centre.id, ...owner, answer, words, recordedOn, recordedBy: referrer.id },
  });
  addHistory(centre, {
    ...{ event: 'STUDENT_AGREEMENT_RECORDED', subject: 'CONSENT', subjectId: id, ...owner },
    ...{ by: referrer, on: recordedOn, facts: [{ name: 'answer', value: answer }] },
  });
}

import {
  assessReadiness,
  DEFAULT_SETTINGS,
  type Readiness,
  type ReferralContent,
  type SchoolDate,
} from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import type { DemoStudent } from '../people/add-students.ts';
import type { DemoPerson } from '../people/demo-staff.ts';

export interface Sending {
  readonly referralId: string;
  readonly student: DemoStudent;
  readonly content: ReferralContent;
  readonly number: number;
  readonly answer: string | null;
  readonly by: DemoPerson;
  readonly on: SchoolDate;
  readonly at: Date;
}

/** Freezes what the school said, with the rule's own answer on that day (PRI-4). */
export function addSubmission(centre: DemoCentre, sending: Sending): Readiness {
  const { random, rows, id: centreId } = centre;
  const { content, referralId, student } = sending;
  const readiness = assessReadiness(content, sending.on, DEFAULT_SETTINGS);
  const owner = { centreId, schoolId: student.school.id, studentId: student.id, referralId };
  const id = random.uuid();
  rows.submissions.push({
    ...owner,
    ...{ id, number: sending.number, answer: sending.answer },
    ...{ content: { ...content }, readiness: { ...readiness } },
    ruleVersion: readiness.ruleVersion,
    submittedAt: sending.at,
    submittedBy: sending.by.id,
  });
  for (const [position, { id: itemId, from, to, ...what }] of content.priorInterventions.entries())
    rows.priorInterventions.push({
      ...owner,
      ...what,
      ...{ id: random.uuid(), submissionId: id, itemId, position, startsOn: from, endsOn: to },
    });
  return readiness;
}

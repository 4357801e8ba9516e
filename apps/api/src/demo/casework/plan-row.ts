import type { SchoolDate } from '@outreach/domain';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory, type DemoEvent } from '../history.ts';
import type { DemoPerson } from '../people/demo-staff.ts';

type Case = DemoCentre['rows']['cases'][number];

/** A case with who works on it, and how long. */
export interface WorkOnCase {
  readonly case: Case;
  readonly worker: DemoPerson;
  /** The day it closed, or today. */
  readonly until: SchoolDate;
}

/** What every row about a case carries. */
export const ofCase = ({ case: { centreId, schoolId, studentId } }: WorkOnCase) => ({
  centreId,
  schoolId,
  studentId,
});

/** Who wrote a row down, and when. */
export const recordedOn = (centre: DemoCentre, { worker }: WorkOnCase, on: SchoolDate) => ({
  recordedAt: momentOn(centre, on),
  recordedBy: worker.id,
});

/** The day of the first session of the case to which the student came, as it would be asked. */
export function workBegan({ rows }: DemoCentre, { case: { id } }: WorkOnCase): SchoolDate | null {
  const came = rows.sessionStudents.filter(
    ({ caseId, attendance }) =>
      caseId === id && (attendance === 'ATTENDED' || attendance === 'LATE'),
  );
  const days = new Map(rows.sessions.map((session) => [session.id, session.heldOn]));
  const held = came.flatMap(({ sessionId }) => days.get(sessionId) ?? []);
  return held.toSorted().at(0) ?? null;
}

export const began = (first: SchoolDate | null, on: SchoolDate): boolean =>
  first !== null && first < on;

/** What the product would have written about an act on a plan, a profile or a measure. */
export function addPlanHistory(
  centre: DemoCentre,
  work: WorkOnCase,
  event: string,
  subjectId: string,
  on: SchoolDate,
  facts: DemoEvent['facts'] = [],
): void {
  const { schoolId, studentId, id: caseId } = work.case;
  addHistory(centre, {
    ...{ event, subject: 'PLAN', subjectId, schoolId, studentId, by: work.worker, on, facts },
    ...(caseId != null && { caseId }),
  });
}

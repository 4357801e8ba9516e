import type { ServedPlace } from '../casework/casework.ts';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';

type Case = DemoCentre['rows']['cases'][number];

/** Two students who are kept apart since a month. */
export function addKeepApart(
  centre: DemoCentre,
  { school, worker }: ServedPlace,
  one: Case,
  other: Case,
): void {
  const { random, rows, days, today } = centre;
  const on = days.before(today, 20);
  const at = momentOn(centre, on);
  const [studentId = '', otherStudentId = ''] = [one.studentId, other.studentId].sort();
  rows.keepApart.push({
    ...{ id: random.uuid(), centreId: centre.id, schoolId: school.id, studentId, otherStudentId },
    ...{ startsOn: on, reason: 'CONFLICT', setBy: worker.id, createdAt: at },
    note: 'A row at the bus stop in October that both families know of. Look again after Easter.',
    ...{ liftedOn: null, liftedReason: null, liftedBy: null },
  });
  for (const student of [studentId, otherStudentId])
    addHistory(centre, {
      ...{ event: 'KEEP_APART_SET', subject: 'STUDENT', subjectId: student, studentId: student },
      ...{ schoolId: school.id, by: worker, on, at },
    });
}

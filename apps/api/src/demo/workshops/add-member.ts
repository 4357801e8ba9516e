import type { Programme } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';

interface Joined {
  readonly place: ServedPlace;
  readonly groupId: string;
  readonly programme: Programme;
  readonly from: string;
}

/** Years from which a student is in Key Stage 4. */
const KEY_STAGE_4 = 10;

/** A place since the first session, chosen for a need; who mixes key stages was let pass for a reason. */
export function addMember(
  centre: DemoCentre,
  { place, groupId, programme, from }: Joined,
  { id: caseId, studentId }: DemoCentre['rows']['cases'][number],
): void {
  const { random, rows, days } = centre;
  const { school, worker } = place;
  const stageOf = (student: string) =>
    (rows.students.find(({ id }) => id === student)?.yearGroup ?? 0) >= KEY_STAGE_4;
  const before = rows.memberships.filter((one) => one.groupId === groupId);
  const mixes = before.some((one) => stageOf(one.studentId) !== stageOf(studentId));
  const joinedOn = days.before(from, 5);
  const at = momentOn(centre, joinedOn);
  rows.memberships.push({
    ...{ id: random.uuid(), centreId: centre.id, schoolId: school.id, studentId, groupId },
    ...{ programmeId: programme.id, caseId: caseId ?? null, startsOn: from, endsOn: null },
    ...{ chosenReason: 'NEED_MATCHES', chosenNote: null, createdAt: at },
    overrides: mixes
      ? [
          {
            ...{ code: 'KEY_STAGES_MIXED' as const, detail: null },
            reason: 'They know each other from the library club, and it goes well.',
          },
        ]
      : [],
    ...{ leavingReason: null, leavingNote: null, outcome: null, outcomeNote: null },
  });
  addHistory(centre, {
    ...{ event: 'GROUP_MEMBER_ADDED', subject: 'GROUP', subjectId: groupId, studentId },
    ...{ schoolId: school.id, caseId: caseId ?? '', by: worker, on: joinedOn, at },
    facts: [
      { name: 'from', value: from },
      { name: 'chosen', value: 'NEED_MATCHES' },
      ...(mixes ? [{ name: 'override', value: 'KEY_STAGES_MIXED' }] : []),
    ],
  });
}

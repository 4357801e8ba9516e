import { ABSENCE_REASONS, type Programme, type RunDate } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import { aPrivateNote, groupNotes } from '../words/workshops.ts';

type Case = DemoCentre['rows']['cases'][number];

interface Run {
  readonly place: ServedPlace;
  readonly groupId: string;
  readonly programme: Programme;
  readonly members: readonly Case[];
  readonly plannedAt: Date;
}

/** One session of the group: held and recorded when its day is over, planned else. */
export function addRunSession(centre: DemoCentre, run: Run, date: RunDate): void {
  const { random, rows, today } = centre;
  const { place, groupId, programme, members, plannedAt } = run;
  const { school, worker } = place;
  const { number, title, on, startsAt, minutes } = date;
  const id = random.uuid();
  const held = on < today;
  const recordedAt = held ? momentOn(centre, on, 60) : null;
  const about = { subject: 'SESSION', subjectId: id, schoolId: school.id, by: worker } as const;
  rows.sessions.push({
    ...{ id, centreId: centre.id, schoolId: school.id, workerId: worker.id, kind: 'WORKSHOP' },
    ...{ topics: [...programme.topics], state: held ? 'HAPPENED' : 'PLANNED', planned: true },
    ...{ heldOn: on, startsAt, minutes, room: 'Library office', place: null, seriesId: null },
    ...{ groupId, runNumber: number, runTitle: title, meetAndAssess: false },
    ...{ recordedMinutes: held ? minutes : null, preparationMinutes: held ? 10 : null },
    ...{ workedOn: held ? title : null, howItWent: held ? 'WELL' : null },
    ...{ nextStep: held ? 'The same time next week.' : null },
    sharedNote: held ? (groupNotes[number - 1] ?? null) : null,
    ...{ concernToldTo: null, concernToldAt: null, adviceTo: null, adviceYearGroup: null },
    ...{ adviceNeed: null, promotedDraftId: null, lossReason: null, lossWhose: null },
    ...{ workerWasThere: null, recordedAt, recordedBy: held ? worker.id : null },
    ...{ createdAt: plannedAt, version: held ? 2 : 1 },
  });
  addHistory(centre, {
    ...{ ...about, event: 'SESSION_PLANNED', on, at: plannedAt },
    facts: [
      { name: 'kind', value: 'WORKSHOP' },
      { name: 'on', value: on },
      { name: 'startsAt', value: startsAt },
      { name: 'worker', value: worker.id },
    ],
  });
  for (const [at, one] of members.entries())
    addPlace(centre, run, { id, on, held, away: number === 2 && at === 3 }, one);
  if (recordedAt !== null)
    addHistory(centre, {
      ...{ ...about, event: 'SESSION_HELD', on, at: recordedAt },
      facts: [{ name: 'on', value: on }],
    });
}

interface Held {
  readonly id: string;
  readonly on: string;
  readonly held: boolean;
  readonly away: boolean;
}

function addPlace(
  centre: DemoCentre,
  { place, members }: Run,
  { id: sessionId, on, held, away }: Held,
  { id: caseId, studentId }: Case,
): void {
  const { random, rows } = centre;
  const { school, worker } = place;
  const owner = { centreId: centre.id, schoolId: school.id, studentId, sessionId };
  const attendance = away ? 'ABSENT' : 'ATTENDED';
  rows.sessionStudents.push({
    ...{ ...owner, id: random.uuid(), caseId: caseId ?? null },
    ...{ attendance: held ? attendance : null, minutesLate: null },
    absenceReason: held && away ? 'ILL' : null,
    absenceWhose: held && away ? ABSENCE_REASONS.ILL : null,
  });
  if (!held) return;
  addHistory(centre, {
    ...{ event: 'SESSION_RECORDED', subject: 'SESSION', subjectId: sessionId, studentId },
    ...{ schoolId: school.id, caseId: caseId ?? '', by: worker, on },
    facts: [
      { name: 'on', value: on },
      { name: 'attendance', value: attendance },
    ],
  });
  if (members[0]?.studentId === studentId)
    rows.privateNotes.push({
      ...{ ...owner, id: random.uuid(), note: aPrivateNote },
      ...{ writtenAt: momentOn(centre, on, 70), writtenBy: worker.id },
    });
}

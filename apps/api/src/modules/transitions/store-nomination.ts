import type { InferEntity } from '@mikro-orm/core';
import type { NewNominee, NominationEvent } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import type { School } from '../schools/school.entity.ts';
import { StudentNeed } from '../students/student-need.entity.ts';
import { Student } from '../students/student.entity.ts';
import { GroupMembership } from '../workshops/groups/group-membership.entity.ts';
import type { Programme } from '../workshops/programmes/programme.entity.ts';
import { startWaiting } from '../workshops/waiting-list/start-waiting.ts';
import { WaitingListEntry } from '../workshops/waiting-list/waiting-list-entry.entity.ts';
import { TransitionNomination } from './transition-nomination.entity.ts';

type Nominated = Extract<NominationEvent, { type: 'NominatedForTransition' }>;

interface Where {
  readonly school: InferEntity<typeof School>;
  readonly programme: InferEntity<typeof Programme>;
  /** Somebody on record; null for a pupil who is put on record now. */
  readonly student: InferEntity<typeof Student> | null;
  readonly fromSchool: NewNominee['fromSchool'] | null;
}

/** Puts a pupil on record where they are new, nominates them, and puts them on the list of the programme. */
export async function storeNomination(
  act: Act,
  event: Nominated,
  { school, programme, student, fromSchool }: Where,
): Promise<string> {
  const { em, viewer, today, newId } = act;
  const row = student ?? addPupil(act, school, event);
  const here = { centreId: school.centreId, schoolId: school.id, studentId: row.id };
  const sender = row.schoolId === school.id ? null : row.schoolId;
  const id = newId();
  em.persist(
    em.create(TransitionNomination, {
      ...here,
      id,
      programmeId: programme.id,
      kind: event.kind,
      fromYear: event.fromYear,
      toYear: event.toYear,
      startsOn: event.startsOn,
      fromSchoolId: sender,
      fromSchoolName: fromSchool?.name ?? null,
      fromSchoolUrn: fromSchool?.urn ?? null,
      nominatedBy: viewer.staffId,
      nominatedOn: today,
    }),
  );
  // What the school says they need is the student's own record, and stays with the school that has it.
  for (const need of event.needs)
    em.persist(
      em.create(StudentNeed, {
        ...{ id: newId(), centreId: row.centreId, schoolId: row.schoolId, studentId: row.id },
        ...{ need, saidBy: 'SCHOOL', recordedOn: today, recordedBy: viewer.staffId },
      }),
    );
  act.record({
    event: 'NOMINATED_FOR_TRANSITION',
    subject: 'STUDENT',
    subjectId: row.id,
    schoolId: school.id,
    studentId: row.id,
    facts: [
      { name: 'school', value: school.id },
      { name: 'programme', value: programme.id },
      { name: 'startsOn', value: event.startsOn },
    ],
  });
  // The database lets a school put on the list only whom it sees nominated.
  await em.flush();
  await putOnTheList(act, { ...here, programmeId: programme.id });
  return id;
}

function addPupil(
  act: Act,
  { id: schoolId, centreId }: Where['school'],
  { details }: Nominated,
): InferEntity<typeof Student> {
  if (details === null) throw new Error('a nomination of nobody');
  const row = act.em.create(Student, { ...details, centreId, schoolId, id: act.newId() });
  act.em.persist(row);
  act.record({
    event: 'STUDENT_ADDED',
    subject: 'STUDENT',
    subjectId: row.id,
    schoolId,
    studentId: row.id,
  });
  return row;
}

interface Listed {
  readonly centreId: string;
  readonly schoolId: string;
  readonly studentId: string;
  readonly programmeId: string;
}

/** Once, and not where they have a place already. */
async function putOnTheList(act: Act, listed: Listed): Promise<void> {
  const { em, today } = act;
  const { programmeId, studentId } = listed;
  const waits = await em.count(WaitingListEntry, { ...listed, endedOn: null });
  const places = await em.count(GroupMembership, { programmeId, studentId, endsOn: null });
  if (waits > 0 || places > 0) return;
  startWaiting(act, { ...listed, since: today, note: null });
}

import type { InferEntity } from '@mikro-orm/core';
import {
  schoolsLeft,
  type EnrolmentEvent,
  type EnrolmentRow,
  type SchoolId,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { present } from '../../acts/find.ts';
import { releaseStudents } from '../sessions/release-students.ts';
import { releaseMembers } from '../workshops/groups/release-members.ts';
import { Enrolment } from './enrolment.entity.ts';
import type { Student } from './student.entity.ts';

/** A student's registrations as the rules know them. */
export async function enrolmentsOf({ em }: Act, studentId: string): Promise<EnrolmentRow[]> {
  const rows = await em.find(Enrolment, { studentId });
  return rows.map(({ id, schoolId, kind, startsOn, endsOn }) => ({
    id,
    schoolId: schoolId as SchoolId,
    kind: kind === 'MAIN' ? ('MAIN' as const) : ('SUBSIDIARY' as const),
    from: startsOn,
    to: endsOn ?? null,
  }));
}

interface Decided {
  /** As they were when it was decided. */
  readonly enrolments: readonly EnrolmentRow[];
  readonly events: readonly EnrolmentEvent[];
  readonly yearGroup: number;
}

/** Stores what the rules allowed of a registration; what the roll of a school carried ends where it is left. */
export async function storeEnrolment(
  act: Act,
  row: InferEntity<typeof Student>,
  { enrolments, events, yearGroup }: Decided,
): Promise<void> {
  const { em, newId } = act;
  for (const event of events) {
    if (event.type === 'EnrolmentEnded') {
      const ended = present(await em.findOne(Enrolment, { id: event.enrolmentId }));
      ended.endsOn = event.to;
      await em.flush();
      continue;
    }
    const { kind, from: startsOn, schoolId } = event;
    em.persist(
      em.create(Enrolment, {
        ...{ id: newId(), centreId: row.centreId, studentId: row.id },
        ...{ schoolId, kind, yearGroup, startsOn },
      }),
    );
    act.record({
      event: 'ENROLMENT_RECORDED',
      subject: 'STUDENT',
      subjectId: row.id,
      schoolId: row.schoolId,
      studentId: row.id,
      facts: [
        { name: 'school', value: schoolId },
        { name: 'kind', value: kind },
        { name: 'from', value: startsOn },
      ],
    });
    if (kind === 'MAIN') Object.assign(row, { schoolId, yearGroup });
  }
  await em.flush();
  for (const schoolId of schoolsLeft(enrolments, events)) {
    const cause = { code: 'LEFT_SCHOOL', schoolId } as const;
    await releaseStudents(act, row.id, () => cause);
    await releaseMembers(act, row.id, cause);
  }
}

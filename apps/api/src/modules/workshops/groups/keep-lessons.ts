import type { Lesson } from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import { StudentLesson } from './student-lesson.entity.ts';

/** Keeps which lessons somebody said that a student has, one at an hour, so that the next check knows them. */
export async function keepLessons(
  { em, viewer, today, newId }: Act,
  {
    id,
    centreId,
    schoolId,
  }: { readonly id: string; readonly centreId: string; readonly schoolId: string },
  lessons: readonly Lesson[],
): Promise<void> {
  for (const lesson of lessons) {
    const { weekday, startsAt } = lesson;
    const known = await em.findOne(StudentLesson, { studentId: id, weekday, startsAt });
    const said = { ...lesson, recordedOn: today, recordedBy: viewer.staffId };
    if (known) Object.assign(known, said);
    else
      em.persist(
        em.create(StudentLesson, { ...said, id: newId(), centreId, schoolId, studentId: id }),
      );
  }
}

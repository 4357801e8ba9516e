import type {
  CentreId,
  ProgrammeId,
  SchoolId,
  StudentId,
  Waiting,
  WaitingEnd,
  WaitingList,
} from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import { idOf, present } from '../../../acts/find.ts';
import { School } from '../../schools/school.entity.ts';
import { Student } from '../../students/student.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { lockStudent } from '../lock-student.ts';
import { WaitingListEntry } from './waiting-list-entry.entity.ts';

interface Named {
  readonly programmeId: string;
  readonly schoolId: string;
  readonly studentId: string;
}

/** What is on the list of a programme at a school about one student, one act after another. */
export async function findWaitingList(act: Act, named: Named) {
  const { em } = act;
  const programme = present(await em.findOne(Programme, { id: idOf(named.programmeId) }));
  const school = present(await em.findOne(School, { id: idOf(named.schoolId) }));
  const student = present(await em.findOne(Student, { id: idOf(named.studentId) }));
  await lockStudent(act, student.id);
  const where = { schoolId: school.id, programmeId: programme.id, studentId: student.id };
  const rows = await em.find(WaitingListEntry, where, { orderBy: { createdAt: 'asc' } });
  const list: WaitingList = {
    centreId: programme.centreId as CentreId,
    schoolId: school.id as SchoolId,
    programmeId: programme.id as ProgrammeId,
    entries: rows.map((row): Waiting => ({
      studentId: row.studentId as StudentId,
      since: row.since,
      note: row.note ?? null,
      ended:
        row.endedOn == null
          ? null
          : { on: row.endedOn, code: (row.endReason ?? 'OTHER') as WaitingEnd },
    })),
  };
  return {
    list,
    rows,
    student: { id: student.id as StudentId },
    where: { ...where, centreId: programme.centreId },
  };
}

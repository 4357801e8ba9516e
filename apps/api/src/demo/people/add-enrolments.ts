import { academicYearStart } from '@outreach/domain';
import type { DemoCentre, DemoSchool } from '../demo-centre.ts';
import type { DemoStudent } from './add-students.ts';

/** Nearly all came when the school begins; of those who came later some were at another school of the area. */
export function joinedIn(centre: DemoCentre, school: DemoSchool, yearGroup: number): number {
  const start = academicYearStart(centre.today);
  const years = yearGroup - (school.lowAge - 4);
  return centre.random.chance(93) ? start - years : start - centre.random.int(years + 1);
}

/** On roll where the student is now, and before that perhaps elsewhere in the area. */
export function addEnrolments(centre: DemoCentre, student: DemoStudent): void {
  const { random, rows, id: centreId, today } = centre;
  const joined = Number(student.onRollFrom.slice(0, 4));
  const yearThen = student.yearGroup - (academicYearStart(today) - joined);
  const late = yearThen > student.school.lowAge - 4;
  const before =
    late && random.chance(50) ? schoolBefore(centre, student, yearThen - 1) : undefined;
  const common = { centreId, studentId: student.id, kind: 'MAIN' };
  if (before !== undefined)
    rows.enrolments.push({
      ...{ ...common, id: random.uuid(), schoolId: before.id, yearGroup: yearThen - 1 },
      ...{ startsOn: `${joined - 1}-09-01`, endsOn: `${joined}-08-31` },
      leavingReason: 'Moved to another school in the area',
    });
  rows.enrolments.push({
    ...{ ...common, id: random.uuid(), schoolId: student.school.id, yearGroup: student.yearGroup },
    ...{ startsOn: student.onRollFrom, endsOn: null, leavingReason: null },
  });
}

function schoolBefore(
  { random, schools }: DemoCentre,
  student: DemoStudent,
  yearGroup: number,
): DemoSchool | undefined {
  const others = schools.filter(
    ({ id, gender, lowAge, highAge }) =>
      id !== student.school.id &&
      gender === 'Mixed' &&
      lowAge - 4 <= yearGroup &&
      highAge - 5 >= yearGroup,
  );
  return others.length === 0 ? undefined : random.pick(others);
}

import type { DemoCentre, DemoSchool } from '../demo-centre.ts';
import { academicYearStart, addDays } from '@outreach/domain';
import { addEnrolments, joinedIn } from './add-enrolments.ts';
import { addProvision } from './add-provision.ts';
import { personName } from './person-name.ts';
import { inventedUln, inventedUpn } from './upn.ts';

export type Sex = 'FEMALE' | 'MALE' | 'NOT_STATED';

export interface DemoStudent {
  readonly id: string;
  readonly school: DemoSchool;
  readonly givenName: string;
  readonly familyName: string;
  readonly sex: Sex;
  readonly yearGroup: number;
  readonly onRollFrom: string;
}

/** Puts as many students on the school's roll as the census counted there, spread over its year groups. */
export function addStudents(centre: DemoCentre, school: DemoSchool, place: number): DemoStudent[] {
  const years = yearGroupsOf(school);
  const weights = years.map((year) => [year, year > 11 ? 5 : 10] as const);
  const students: DemoStudent[] = [];
  for (let serial = 0; serial < school.roll; serial += 1)
    students.push(addStudent(centre, school, centre.random.weighted(weights), place, serial));
  return students;
}

/** SCH-2: from the ages that the school teaches, never a constant. Age on 31 August less four (facts.md §1). */
function yearGroupsOf(school: DemoSchool): number[] {
  const first = school.lowAge - 4;
  const last = Math.min(school.highAge - 5, 13);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function addStudent(
  centre: DemoCentre,
  school: DemoSchool,
  yearGroup: number,
  place: number,
  serial: number,
): DemoStudent {
  const { random, rows, id: centreId, today } = centre;
  const start = academicYearStart(today);
  const student: DemoStudent = {
    ...personName(random),
    id: random.uuid(),
    school,
    sex: sexAt(centre, school),
    yearGroup,
    onRollFrom: `${joinedIn(centre, school, yearGroup)}-09-01`,
  };
  const { id, givenName, familyName, sex } = student;
  rows.students.push({
    ...{ id, centreId, schoolId: school.id, givenName, familyName, sex, yearGroup, version: 1 },
    preferredName: random.chance(4) ? personName(random).givenName : null,
    dateOfBirth: addDays(`${start - yearGroup - 5}-09-01`, random.int(365)),
    ...identifiers(centre, { yearGroup, place, serial, start }),
  });
  addEnrolments(centre, student);
  addProvision(centre, student);
  return student;
}

function sexAt(centre: DemoCentre, school: DemoSchool): Sex {
  if (centre.random.chance(0.4)) return 'NOT_STATED';
  if (school.gender === 'Girls') return 'FEMALE';
  if (school.gender === 'Boys') return 'MALE';
  return centre.random.chance(50) ? 'FEMALE' : 'MALE';
}

interface Numbering {
  readonly yearGroup: number;
  readonly place: number;
  readonly serial: number;
  readonly start: number;
}

/** One in two hundred came without a UPN (UN2: never at a maintained school before). ULNs are given from Year 9. */
function identifiers(centre: DemoCentre, { yearGroup, place, serial, start }: Numbering) {
  const unknown = centre.random.chance(0.5);
  const block = place * 10 + Math.floor(serial / 1000);
  return {
    upn: unknown ? null : inventedUpn(block, start - yearGroup, serial % 1000),
    upnUnknownReason: unknown ? 'UN2' : null,
    uln: yearGroup >= 9 ? inventedUln(place * 10_000 + serial) : null,
  };
}

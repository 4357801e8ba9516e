import type { DemoCentre } from '../demo-centre.ts';
import type { DemoStudent } from './add-students.ts';

/** Primary needs by their codes in the school census, with shares near the county's. */
const needs = [
  ['SEMH', 26],
  ['SPLD', 22],
  ['ASD', 20],
  ['SLCN', 14],
  ['MLD', 12],
  ['HI', 2],
  ['PD', 2],
  ['OTH', 2],
] as const;

/** Of the area's students some 2.8 % have an EHC plan (E) and 16 % SEN support (K) (facts.md §10). */
export function addProvision(centre: DemoCentre, student: DemoStudent): void {
  const { random, rows } = centre;
  const special = student.school.roll < 200;
  const provision = special
    ? 'E'
    : random.weighted([['E', 28] as const, ['K', 160] as const, ['N', 812] as const]);
  if (provision === 'N') return;
  rows.provisions.push({
    id: random.uuid(),
    centreId: centre.id,
    schoolId: student.school.id,
    studentId: student.id,
    provision,
    primaryNeed: random.weighted(needs),
    startsOn: student.onRollFrom,
    endsOn: null,
  });
}

import { academicYearStart, addDays } from '@outreach/domain';
import type { DemoStudent } from '../people/add-students.ts';
import type { Casework } from './casework.ts';
import type { Planned } from './plan.ts';

/**
 * The centre's report of 2016-17 had many in Years 7 and 9 (facts.md §6). Year 7 can only have been referred since
 * September, so most of the new referrals are theirs.
 */
const yearWeights: Readonly<Record<number, number>> = {
  5: 2,
  6: 3,
  7: 30,
  8: 30,
  9: 22,
  10: 22,
  11: 15,
};

/** A student of the school whom the referral could be about; three in four are boys, as in that report. */
export function pickStudent(casework: Casework, planned: Planned): DemoStudent {
  const { random, today } = casework.centre;
  const pool = casework
    .place(planned.urn)
    .students.filter((student) => fits(casework, planned, student));
  const years = [...new Set(pool.map(({ yearGroup }) => yearGroup))];
  const weights = years.map((year) => [year, yearWeights[year] ?? 1] as const);
  const recent = academicYearStart(planned.submittedOn) === academicYearStart(today);
  const year = recent && years.includes(7) && random.chance(75) ? 7 : random.weighted(weights);
  const ofYear = pool.filter(({ yearGroup }) => yearGroup === year);
  const boys = ofYear.filter(({ sex }) => sex === 'MALE');
  const student = random.pick(boys.length > 0 && random.chance(77) ? boys : ofYear);
  casework.used.add(student.id);
  return student;
}

function fits(casework: Casework, planned: Planned, student: DemoStudent): boolean {
  const cases = casework.casesOf(student);
  if (planned.student === 'WITH_OPEN_CASE')
    return cases.some(
      ({ closedOn, openedOn, consent }) =>
        closedOn === null && openedOn < planned.submittedOn && consent === 'RUNNING',
    );
  if (planned.student === 'WITH_CLOSED_CASE')
    return (
      cases.length > 0 &&
      cases.every(
        ({ closedOn }) => closedOn !== null && closedOn < addDays(planned.submittedOn, -30),
      )
    );
  if (casework.used.has(student.id) || student.yearGroup > oldest(planned)) return false;
  return student.onRollFrom <= addDays(planned.submittedOn, -14);
}

/** Open work is with Years 7 to 11; those whose case was closed may have gone on to the sixth form. */
function oldest({ course }: Planned): number {
  return course.kind === 'ACCEPTED' && course.caseStatus === 'CLOSED' ? 13 : 11;
}

import { canEditCalendar } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { academicYearOf } from '../kernel/dates.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { SchoolTerm } from './school-calendar.ts';
import type { SchoolViolationCode } from './school-violations.ts';

export interface SetSchoolTerm {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly term: SchoolTerm;
}

export interface SchoolTermSet {
  readonly type: 'SchoolTermSet';
  readonly term: SchoolTerm;
}

/** A term of one school, in its school year, apart from its other terms, with half term inside (facts.md §1). */
export function setSchoolTerm(
  terms: readonly SchoolTerm[],
  { by, centreId, term }: SetSchoolTerm,
): Decision<SchoolTermSet, SchoolViolationCode> {
  const others = terms.filter(
    (one) => one.academicYear !== term.academicYear || one.term !== term.term,
  );
  const overlaps = others.some(
    (one) => one.firstDay <= term.lastDay && term.firstDay <= one.lastDay,
  );
  return decided(
    [
      ...(canEditCalendar(by, { centreId }) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(isAcademicYear(term.academicYear)
        ? []
        : [violation('ACADEMIC_YEAR_FORMAT' as const, 'academicYear')]),
      ...(term.firstDay < term.lastDay ? [] : [violation('TERM_REVERSED' as const, 'lastDay')]),
      ...(academicYearOf(term.firstDay) === term.academicYear &&
      academicYearOf(term.lastDay) === term.academicYear
        ? []
        : [violation('TERM_OUTSIDE_YEAR' as const, 'firstDay')]),
      ...halfTermViolations(term),
      ...(overlaps ? [violation('TERM_OVERLAPS' as const, 'firstDay')] : []),
    ],
    [{ type: 'SchoolTermSet', term }],
  );
}

function isAcademicYear(text: string): boolean {
  const [, from, to] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
  return from !== undefined && (Number(from) + 1) % 100 === Number(to);
}

function halfTermViolations({
  firstDay,
  lastDay,
  halfTermFrom,
  halfTermTo,
}: SchoolTerm): Violation<SchoolViolationCode>[] {
  if (halfTermFrom === null && halfTermTo === null) return [];
  const inside =
    halfTermFrom !== null &&
    halfTermTo !== null &&
    firstDay < halfTermFrom &&
    halfTermFrom <= halfTermTo &&
    halfTermTo < lastDay;
  return inside ? [] : [violation('HALF_TERM_OUTSIDE_TERM', 'halfTermFrom')];
}

import { canEditCalendar } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate } from '../kernel/identifiers.ts';
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

const TERM_FIELDS = [
  'academicYear',
  'term',
  'firstDay',
  'lastDay',
  'halfTermFrom',
  'halfTermTo',
] as const satisfies readonly (keyof SchoolTerm)[];

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
  const violations = [
    ...(canEditCalendar(by, { centreId }) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(isAcademicYear(term.academicYear)
      ? []
      : [violation('ACADEMIC_YEAR_FORMAT' as const, 'academicYear')]),
    ...(term.firstDay < term.lastDay ? [] : [violation('TERM_REVERSED' as const, 'lastDay')]),
    ...(isInYear(term.academicYear, term.firstDay) && isInYear(term.academicYear, term.lastDay)
      ? []
      : [violation('TERM_OUTSIDE_YEAR' as const, 'firstDay')]),
    ...halfTermViolations(term),
    ...(overlaps ? [violation('TERM_OVERLAPS' as const, 'firstDay')] : []),
  ];
  if (violations.length === 0 && terms.some((one) => isSameTerm(one, term))) return accepted([]);
  return decided(violations, [{ type: 'SchoolTermSet', term }]);
}

function isSameTerm(a: SchoolTerm, b: SchoolTerm): boolean {
  return TERM_FIELDS.every((field) => a[field] === b[field]);
}

function isAcademicYear(text: string): boolean {
  const [, from, to] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
  return from !== undefined && (Number(from) + 1) % 100 === Number(to);
}

/** From August, when some academies begin, to July. */
function isInYear(academicYear: string, date: SchoolDate): boolean {
  const start = Number(academicYear.slice(0, 4));
  return `${start}-08-01` <= date && date <= `${start + 1}-07-31`;
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

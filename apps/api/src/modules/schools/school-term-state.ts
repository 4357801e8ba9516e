import type { SchoolTerm as SchoolTermState } from '@outreach/domain';

type Stored = Omit<SchoolTermState, 'halfTermFrom' | 'halfTermTo'> & {
  readonly halfTermFrom?: string | null | undefined;
  readonly halfTermTo?: string | null | undefined;
};

/** The stored term as the rules know it. */
export function schoolTermState({
  academicYear,
  term,
  firstDay,
  lastDay,
  halfTermFrom = null,
  halfTermTo = null,
}: Stored): SchoolTermState {
  return { academicYear, term, firstDay, lastDay, halfTermFrom, halfTermTo };
}

import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import { addMonths } from '../kernel/dates.ts';
import type { CaseId, SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { TERMS, type SchoolTerm } from '../schools/school-calendar.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { directsCase, hasReason } from './case-decisions.ts';
import type { CaseEvent, SupportCase } from './support-case.ts';

export interface ReopenCase {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly reason: string;
  readonly terms: readonly Pick<SchoolTerm, 'firstDay'>[];
  readonly openCaseId: CaseId | null;
  readonly settings: Pick<ServiceSettings, 'reopenWithinTerms'>;
}

/** rules.md 4.0: the same case within two terms; later a new referral opens a new one that names it. */
export function reopenCase(
  state: SupportCase,
  { by, today, reason, terms, openCaseId, settings }: ReopenCase,
): Decision<CaseEvent, CaseViolationCode> {
  const begun = state.status === 'CLOSED' ? termsBegunSince(state.closedOn, today, terms) : 0;
  return decided(
    [
      ...directsCase(by, state),
      ...(state.status === 'CLOSED' ? [] : [violation('CASE_IS_NOT_CLOSED' as const)]),
      ...(begun > settings.reopenWithinTerms ? [violation('CASE_TOO_OLD_TO_REOPEN' as const)] : []),
      ...(openCaseId === null ? [] : [violation('OPEN_CASE_EXISTS' as const)]),
      ...hasReason(reason),
    ],
    [{ type: 'CaseReopened', on: today, reason }],
  );
}

/**
 * Terms that began after one day, up to another: those that were entered, and three for every full year, so that a
 * calendar nobody kept does not make an old case a new one.
 */
export function termsBegunSince(
  since: SchoolDate,
  today: SchoolDate,
  terms: readonly Pick<SchoolTerm, 'firstDay'>[],
): number {
  const entered = terms.filter(({ firstDay }) => firstDay > since && firstDay <= today).length;
  let years = 0;
  while (addMonths(since, (years + 1) * 12) <= today) years++;
  return Math.max(entered, years * TERMS.length);
}

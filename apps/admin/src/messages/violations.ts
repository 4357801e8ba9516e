import type { ViolationCode } from '@outreach/domain';
import { allocationViolations } from './violations/allocations.ts';
import { caseViolations } from './violations/cases.ts';
import { consentViolations } from './violations/consents.ts';
import { coverViolations } from './violations/cover.ts';
import { identifierViolations } from './violations/identifiers.ts';
import { ledgerViolations } from './violations/ledger.ts';
import { planViolations } from './violations/plans.ts';
import { readinessShortfalls } from './violations/readiness.ts';
import { referralViolations } from './violations/referrals.ts';
import { schoolViolations } from './violations/schools.ts';
import { settingsViolations } from './violations/settings.ts';
import { sessionViolations } from './violations/sessions.ts';
import { silenceViolations } from './violations/silence.ts';
import { staffViolations } from './violations/staff.ts';
import { studentViolations } from './violations/students.ts';
import { transitionViolations } from './violations/transitions.ts';
import { workshopViolations } from './violations/workshops.ts';

// A rule whose code has no words here fails the type check.
const words: Record<ViolationCode, string> = {
  ...allocationViolations,
  ...caseViolations,
  ...consentViolations,
  ...coverViolations,
  ...identifierViolations,
  ...ledgerViolations,
  ...planViolations,
  ...readinessShortfalls,
  ...referralViolations,
  ...schoolViolations,
  ...settingsViolations,
  ...sessionViolations,
  ...silenceViolations,
  ...staffViolations,
  ...studentViolations,
  ...transitionViolations,
  ...workshopViolations,
  NOT_YOUR_CASE: 'This case belongs to another worker',
};

const isKnown = (code: string): code is ViolationCode => code in words;

/** What a person is told about a rule that said no. */
export function violationWords(violation: { code: string; detail?: string | null }): string {
  if (!isKnown(violation.code)) return `The service said no (${violation.code})`;
  return words[violation.code].replace('{detail}', violation.detail ?? '');
}

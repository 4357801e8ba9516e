import { ALLOCATION_VIOLATIONS } from './allocations/allocation.ts';
import { CASE_VIOLATIONS } from './cases/case-violations.ts';
import { CONSENT_VIOLATIONS } from './consent/consent-violations.ts';
import { COVER_VIOLATIONS } from './cover/cover-violations.ts';
import { IDENTIFIER_VIOLATIONS } from './identifiers/identifier-violations.ts';
import { LEDGER_VIOLATIONS } from './ledger/ledger-violations.ts';
import { PLAN_VIOLATIONS } from './plans/plan-violations.ts';
import { READINESS_SHORTFALLS } from './referrals/assess-readiness.ts';
import { REFERRAL_VIOLATIONS } from './referrals/referral-violations.ts';
import { SCHOOL_VIOLATIONS } from './schools/school-violations.ts';
import { SETTINGS_VIOLATIONS } from './settings/settings-violations.ts';
import { SESSION_VIOLATIONS } from './sessions/session-violations.ts';
import { SILENCE_VIOLATIONS } from './silence/silence-violations.ts';
import { STAFF_VIOLATIONS } from './staff/staff-violations.ts';
import { STUDENT_VIOLATIONS } from './students/student-violations.ts';
import { TRANSITION_VIOLATIONS } from './transitions/transition-violations.ts';
import { WORKSHOP_VIOLATIONS } from './workshops/workshop-violations.ts';

/** Every code with which a rule can say no, warn or fall short: the client has words for each. */
export const ALL_VIOLATION_CODES = [
  ...ALLOCATION_VIOLATIONS,
  ...CASE_VIOLATIONS,
  ...CONSENT_VIOLATIONS,
  ...COVER_VIOLATIONS,
  ...IDENTIFIER_VIOLATIONS,
  ...LEDGER_VIOLATIONS,
  ...PLAN_VIOLATIONS,
  ...READINESS_SHORTFALLS,
  ...REFERRAL_VIOLATIONS,
  ...SCHOOL_VIOLATIONS,
  ...SETTINGS_VIOLATIONS,
  ...SESSION_VIOLATIONS,
  ...SILENCE_VIOLATIONS,
  ...STAFF_VIOLATIONS,
  ...STUDENT_VIOLATIONS,
  ...TRANSITION_VIOLATIONS,
  ...WORKSHOP_VIOLATIONS,
  'NOT_YOUR_CASE',
] as const;
export type ViolationCode = (typeof ALL_VIOLATION_CODES)[number];

import type { ReferralPurpose, SchoolDate } from '@outreach/domain';

/** What becomes of the consents by today. */
export type ConsentFate =
  | 'RUNNING'
  | 'EXPIRING'
  | 'EXPIRED'
  | 'DISPUTED'
  | 'GROUP_WITHDRAWN'
  | 'ALL_WITHDRAWN'
  | 'AGENCY_WITHDRAWN';

export type Course =
  | { readonly kind: 'WAITING' | 'ANSWERED' | 'RETURNED' | 'CHALLENGED' | 'UPHELD' | 'WITHDRAWN' }
  | { readonly kind: 'DECLINED'; readonly which: number }
  | {
      readonly kind: 'ACCEPTED';
      readonly caseStatus: 'ACTIVE' | 'MONITORED' | 'CLOSED';
      /** REF-7: how far the partnership agreement has come. */
      readonly confirmed: 'ALL' | 'MAY_START' | 'NONE';
      readonly reopened?: boolean;
    }
  | { readonly kind: 'JOINED' };

/** One referral to be made up: from which school, when, and what became of it. */
export interface Planned {
  readonly urn: string;
  readonly submittedOn: SchoolDate;
  readonly purpose: ReferralPurpose;
  readonly course: Course;
  readonly consent: ConsentFate;
  readonly urgent: boolean;
  readonly weak: boolean;
  /** A student who was known before: whose case is open, or was closed. */
  readonly student: 'NEW' | 'WITH_OPEN_CASE' | 'WITH_CLOSED_CASE';
}

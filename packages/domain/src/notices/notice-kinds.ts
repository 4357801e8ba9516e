/** What a person is told by e-mail. Each leads to a page, where whoever may see it reads the rest. */
export const NOTICE_KINDS = [
  'CONSENT_WITHDRAWN',
  'REFERRAL_RETURNED',
  'REFERRAL_DECIDED',
  'CASE_GIVEN',
  'COVER_BEGINS',
  'COVER_ENDED',
  'WORK_HANDED_OVER',
  'SCHOOL_COVERED',
  'SCHOOL_COVER_ENDED',
  'SCHOOL_HANDED_OVER',
  'DIGEST',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

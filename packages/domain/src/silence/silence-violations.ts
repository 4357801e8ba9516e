/** Everything for which putting off a silent case can be refused. */
export const SILENCE_VIOLATIONS = [
  'NOT_SILENT',
  'SNOOZED_ALREADY',
  'SNOOZE_NOT_TO_COME',
  'SNOOZE_TOO_LONG',
  'SNOOZE_IS_OVER',
] as const;
export type SilenceViolationCode =
  (typeof SILENCE_VIOLATIONS)[number] | 'REASON_MISSING' | 'NOT_ALLOWED_FOR_ROLE';

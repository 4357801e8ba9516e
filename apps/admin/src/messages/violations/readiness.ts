import type { READINESS_SHORTFALLS } from '@outreach/domain';

export const readinessShortfalls: Record<(typeof READINESS_SHORTFALLS)[number], string> = {
  TOO_FEW_KINDS: 'Too few kinds of support have been tried',
  TOO_FEW_SUSTAINED: 'Too few have been kept up for six weeks',
  EFFECT_NOT_RATED: 'Say how well each one worked',
  ALL_HAD_GOOD_EFFECT: 'Everything that was tried worked well',
  DATES_IN_FUTURE: 'A date must not be in the future',
  DATES_REVERSED: 'The last day must not be before the first day',
};

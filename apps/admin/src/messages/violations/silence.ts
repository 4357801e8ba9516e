import type { SILENCE_VIOLATIONS } from '@outreach/domain';

export const silenceViolations: Record<(typeof SILENCE_VIOLATIONS)[number], string> = {
  NOT_SILENT: 'Something was done about it meanwhile: it is not silent any more',
  SNOOZED_ALREADY: 'It is put off already',
  SNOOZE_NOT_TO_COME: 'Choose today or a later day',
  SNOOZE_TOO_LONG: 'It can be put off for {detail} days at most',
  SNOOZE_IS_OVER: 'It is not put off any more',
};

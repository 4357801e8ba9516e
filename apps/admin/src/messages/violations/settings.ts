import type { SETTINGS_VIOLATIONS } from '@outreach/domain';

export const settingsViolations: Record<(typeof SETTINGS_VIOLATIONS)[number], string> = {
  SETTING_OUT_OF_RANGE: 'Enter a whole number from {detail}',
  SUSTAINED_ABOVE_KINDS: 'No more kinds for six weeks than kinds altogether',
  RENEWAL_BEFORE_CONSENT: 'Fewer days than a consent holds',
  SIGNATURE_OUTLIVES_CONSENT: 'Not more months than a consent holds',
};

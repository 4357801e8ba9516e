import { canSetSettings } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { ServiceSettings } from './service-settings.ts';
import type { SettingsViolationCode } from './settings-violations.ts';

/**
 * Figures that a centre may set, with the least and the most that make sense. Six weeks are no figure of a centre, and
 * what no rule goes by yet is not offered: a setting that does nothing is worse than none.
 */
export const SETTING_RANGES = {
  replyWithinSchoolDays: [1, 30],
  minimumInterventionKinds: [1, 8],
  minimumSixWeekInterventions: [0, 8],
  consentValidMonths: [1, 24],
  consentRenewalNoticeDays: [1, 180],
  signatureMaxAgeMonths: [1, 24],
  reopenWithinTerms: [0, 6],
  firstSessionWithinSchoolDays: [1, 40],
  profileWithinSchoolDays: [1, 60],
  groupSizeDefault: [2, 12],
  carryOverTerms: [0, 3],
  suppressBelow: [3, 10],
} as const satisfies Partial<Record<keyof ServiceSettings, readonly [least: number, most: number]>>;

export type SettingFigure = keyof typeof SETTING_RANGES;
/** Questions that a centre answers with yes or no. */
export type SettingSwitch =
  'leadSignOffRequired' | 'consentBeingSoughtAllowed' | 'preparationCounts' | 'waiveLostBySchool';
/** What a centre can set today. */
export type CentreSettings = Pick<ServiceSettings, SettingFigure | SettingSwitch>;

export interface SetCentreSettings {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly settings: CentreSettings;
}

export interface SettingChanged {
  readonly type: 'SettingChanged';
  readonly name: keyof CentreSettings;
  readonly from: number | boolean;
  readonly to: number | boolean;
}

/**
 * rules.md §6: what the service has not settled is the centre's to set, within what its rules can live with. One event
 * for each setting that differs; none, and there was nothing to do.
 */
export function setCentreSettings(
  current: ServiceSettings,
  { by, centreId, settings }: SetCentreSettings,
): Decision<SettingChanged, SettingsViolationCode> {
  const names = Object.keys(settings) as (keyof CentreSettings)[];
  const changed = names.flatMap((name) =>
    current[name] === settings[name]
      ? []
      : [{ type: 'SettingChanged' as const, name, from: current[name], to: settings[name] }],
  );
  const refusals = [
    ...(canSetSettings(by, { centreId }) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...outOfRange(settings),
    ...againstEachOther(settings),
  ];
  return refusals.length === 0 && changed.length === 0 ? accepted([]) : decided(refusals, changed);
}

function outOfRange(settings: CentreSettings): Violation<SettingsViolationCode>[] {
  return (Object.keys(SETTING_RANGES) as SettingFigure[]).flatMap((name) => {
    const [least, most] = SETTING_RANGES[name];
    const value = settings[name];
    return Number.isInteger(value) && value >= least && value <= most
      ? []
      : [violation('SETTING_OUT_OF_RANGE' as const, name, `${least} to ${most}`)];
  });
}

/** Days of the shortest months, so that a notice never begins before the consent. */
const DAYS_OF_A_MONTH = 28;

function againstEachOther(settings: CentreSettings): Violation<SettingsViolationCode>[] {
  return [
    ...(settings.minimumSixWeekInterventions > settings.minimumInterventionKinds
      ? [violation('SUSTAINED_ABOVE_KINDS' as const, 'minimumSixWeekInterventions')]
      : []),
    ...(settings.consentRenewalNoticeDays >= settings.consentValidMonths * DAYS_OF_A_MONTH
      ? [violation('RENEWAL_BEFORE_CONSENT' as const, 'consentRenewalNoticeDays')]
      : []),
    // A form as old as that would be recorded as one that has run out.
    ...(settings.signatureMaxAgeMonths > settings.consentValidMonths
      ? [violation('SIGNATURE_OUTLIVES_CONSENT' as const, 'signatureMaxAgeMonths')]
      : []),
  ];
}

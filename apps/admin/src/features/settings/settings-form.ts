import { SETTING_RANGES, type SettingFigure } from '@outreach/domain';
import type { FormProblem } from '../../composables/useForm.ts';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.ts';
import type { setCentreSettingsMutation, settingsFragment } from './settings.documents.ts';

export type Settings = ResultOf<typeof settingsFragment>['settings'];
export type SettingsValues = Record<keyof Settings, string>;
type Input = VariablesOf<typeof setCentreSettingsMutation>['input'];

export const figures = Object.keys(SETTING_RANGES) as SettingFigure[];

/** What holds, as the fields of a form: figures as typed, switches as YES or NO. */
export function settingsValues(settings: Settings): SettingsValues {
  const text = (value: number | boolean) =>
    typeof value === 'number' ? String(value) : value ? 'YES' : 'NO';
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, text(value)]),
  ) as SettingsValues;
}

/** What can be said before the service is asked. */
export const checkSettings = (values: SettingsValues): FormProblem[] =>
  figures.flatMap((field) => {
    const [least, most] = SETTING_RANGES[field];
    const wrong = !/^\d{1,3}$/.test(values[field].trim());
    return wrong ? [{ field, message: `Enter a whole number from ${least} to ${most}` }] : [];
  });

/** The input of the act, once the form has been checked. */
export function settingsInput(
  values: SettingsValues,
): Omit<Input, 'idempotencyKey' | 'centreId' | 'expectedVersion'> {
  const figure = (name: SettingFigure) => Number(values[name]);
  return {
    replyWithinSchoolDays: figure('replyWithinSchoolDays'),
    minimumInterventionKinds: figure('minimumInterventionKinds'),
    minimumSixWeekInterventions: figure('minimumSixWeekInterventions'),
    consentValidMonths: figure('consentValidMonths'),
    consentRenewalNoticeDays: figure('consentRenewalNoticeDays'),
    signatureMaxAgeMonths: figure('signatureMaxAgeMonths'),
    reopenWithinTerms: figure('reopenWithinTerms'),
    firstSessionWithinSchoolDays: figure('firstSessionWithinSchoolDays'),
    profileWithinSchoolDays: figure('profileWithinSchoolDays'),
    suppressBelow: figure('suppressBelow'),
    groupSizeDefault: figure('groupSizeDefault'),
    carryOverTerms: figure('carryOverTerms'),
    preparationCounts: values.preparationCounts === 'YES',
    waiveLostBySchool: values.waiveLostBySchool === 'YES',
    leadSignOffRequired: values.leadSignOffRequired === 'YES',
    consentBeingSoughtAllowed: values.consentBeingSoughtAllowed === 'YES',
  };
}

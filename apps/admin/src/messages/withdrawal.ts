import { agencyLabels, interventionConsentLabels } from './support-labels.ts';

const words: Readonly<Record<string, string>> = {
  ONE_TO_ONE_STOPS: 'One-to-one support stops',
  GROUP_PLACE_ENDS: 'Places in groups and workshops end',
  RESPITE_STOPS: 'Respite at the centre stops',
  SHARING_WITH_AGENCY_STOPS: 'Nothing more is shared with: {detail}',
  PLANNED_WORK_IS_CANCELLED: 'Planned work is cancelled: {detail}',
  SUPPORT_CONTINUES: 'Goes on: {detail}',
  OTHER_SHARING_CONTINUES: 'Sharing goes on with: {detail}',
  RECORD_STAYS: 'The record of the work so far stays',
  HISTORY_STAYS: 'The history stays, with this withdrawal in it',
  SAFEGUARDING_DUTY_REMAINS: 'A worry about harm is still passed on, as the law asks',
  TELL_AGENCY: 'Was told before and has to be told now: {detail}',
  TELL_WORKER_TODAY: 'The worker is told today',
  CASE_TO_CLOSE_OR_DISCUSS: 'Close the case, or talk about it with the family',
  REFERRAL_CANNOT_GO_ON: 'The open referral cannot go on',
};
const details: Readonly<Record<string, string>> = { ...agencyLabels, ...interventionConsentLabels };

/** What follows from a withdrawal, in words. */
export function withdrawalWords({ code, detail }: { code: string; detail: string | null }): string {
  if (code === 'GROUP_PLACE_ENDS' && detail !== null)
    return `The place in this group ends: ${detail}`;
  return (words[code] ?? code).replace('{detail}', details[detail ?? ''] ?? detail ?? '');
}

import {
  DEFAULT_SETTINGS,
  type CentreSettings,
  type SettingFigure,
  type SettingSwitch,
} from '@outreach/domain';

interface SettingWords {
  readonly label: string;
  /** What it does, with the rule that goes by it. */
  readonly help: string;
}

export const settingWords: Record<keyof CentreSettings, SettingWords> = {
  replyWithinSchoolDays: {
    label: 'School days to answer a referral',
    help: 'REF-5. Holds for referrals that are sent from now on; those that wait keep their date.',
  },
  minimumInterventionKinds: {
    label: 'Kinds of support a school tries first',
    help: 'PRI-1. Fewer are said to the school and to you; they refuse nothing.',
  },
  minimumSixWeekInterventions: {
    label: 'Kinds tried for six weeks or more',
    help: 'PRI-1. Of the kinds above.',
  },
  leadSignOffRequired: {
    label: 'The school lead signs off a referral that somebody else wrote',
    help: 'REF-3. Without it a referral can be sent by whoever wrote it.',
  },
  consentBeingSoughtAllowed: {
    label: 'A referral may come without a name while consent is sought',
    help: 'SSR-2. Only the year group and the need are sent; it cannot be accepted before a parent signed.',
  },
  consentValidMonths: {
    label: 'Months for which a consent holds',
    help: 'CNS-2. For forms that are recorded from now on.',
  },
  consentRenewalNoticeDays: {
    label: 'Days before the end of a consent at which to ask again',
    help: 'CNS-2. From then on it waits on the home page, and the record says that renewal is due.',
  },
  signatureMaxAgeMonths: {
    label: 'Months after which a signature is too old to record',
    help: 'SSR-6. Not longer than a consent holds.',
  },
  reopenWithinTerms: {
    label: 'Terms within which a closed case is reopened',
    help: 'After them a new case is opened in its place.',
  },
  firstSessionWithinSchoolDays: {
    label: 'School days from acceptance to the first session',
    help: 'ASS-1. A case in which nobody met the student by then, and nothing is planned, is silent.',
  },
  profileWithinSchoolDays: {
    label: 'School days from acceptance to the needs profile',
    help: 'ASS-1. A case of which no profile is written by then is silent.',
  },
  groupSizeDefault: {
    label: 'Students in a small group at most',
    help: 'GRP-1. Holds for sessions that are planned or recorded from now on.',
  },
  preparationCounts: {
    label: 'Getting ready and writing up count towards a school’s time',
    help: 'ALL-4. Changes every school’s ledger, past terms too.',
  },
  carryOverTerms: {
    label: 'Terms into which unspent minutes are carried',
    help: 'ALL-6. After them they are given up, and the ledger says so.',
  },
  waiveLostBySchool: {
    label: 'Minutes lost for the school’s own reasons are given up at once',
    help: 'ALL-6. Such as a closed school or a room that was gone.',
  },
  suppressBelow: {
    label: 'Smallest count that is shown outside the centre',
    help: 'Counts below it are hidden from the commissioner. 3, 5 and 10 are usual.',
  },
};

const yesNo = (value: number | boolean): string =>
  typeof value === 'number' ? String(value) : value ? 'Yes' : 'No';

/** What stands under a setting: the rule, what it does, and what holds where nobody set it. */
export const settingHint = (name: keyof CentreSettings): string =>
  `${settingWords[name].help} Default: ${yesNo(DEFAULT_SETTINGS[name])}.`;

/** Settings in the order in which a referral meets them. */
export const settingGroups: readonly {
  readonly title: string;
  readonly figures: readonly SettingFigure[];
  readonly switches: readonly SettingSwitch[];
}[] = [
  {
    title: 'Referrals',
    figures: ['replyWithinSchoolDays', 'minimumInterventionKinds', 'minimumSixWeekInterventions'],
    switches: ['leadSignOffRequired', 'consentBeingSoughtAllowed'],
  },
  {
    title: 'Consent',
    figures: ['consentValidMonths', 'consentRenewalNoticeDays', 'signatureMaxAgeMonths'],
    switches: [],
  },
  {
    title: 'Time in schools',
    figures: ['groupSizeDefault', 'carryOverTerms'],
    switches: ['preparationCounts', 'waiveLostBySchool'],
  },
  {
    title: 'Cases and figures',
    figures: [
      'firstSessionWithinSchoolDays',
      'profileWithinSchoolDays',
      'reopenWithinTerms',
      'suppressBelow',
    ],
    switches: [],
  },
];

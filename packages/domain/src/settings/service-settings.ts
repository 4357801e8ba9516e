/** What a centre may decide for itself. Numbers are the defaults of rules.md §4 until the service says otherwise. */
export interface ServiceSettings {
  /** REF-5: school days within which the school is answered. */
  readonly replyWithinSchoolDays: number;
  /** PRI-1: different kinds of intervention tried. */
  readonly minimumInterventionKinds: number;
  /** PRI-1: of these, how many went on for six weeks or more. */
  readonly minimumSixWeekInterventions: number;
  readonly sixWeeksInDays: number;
  /** CNS-2: months for which a consent holds. */
  readonly consentValidMonths: number;
  /** CNS-2: days before its end at which renewal is asked. */
  readonly consentRenewalNoticeDays: number;
  /** SSR-6: months after which a signature is asked for again. */
  readonly signatureMaxAgeMonths: number;
  /** rules.md 4.0: terms within which a closed case is reopened as the same case. */
  readonly reopenWithinTerms: number;
  /** ASS-1: school days after acceptance within which the student is met, or the case is silent. */
  readonly firstSessionWithinSchoolDays: number;
  /** ASS-1: school days after acceptance within which the needs profile is written, or the case is silent. */
  readonly profileWithinSchoolDays: number;
  /** REF-3: a school lead signs off a referral that somebody else wrote. */
  readonly leadSignOffRequired: boolean;
  /** SSR-2: a referral may be sent without a name while consent is being sought. */
  readonly consentBeingSoughtAllowed: boolean;
  /** GRP-1: students in a small group or workshop at most. */
  readonly groupSizeDefault: number;
  /** SUP-3: weeks between checks of a monitored case. */
  readonly monitoredCheckEveryWeeks: number;
  /** ALL-4: whether time for getting ready and writing up counts towards a school's minutes. */
  readonly preparationCounts: boolean;
  /** ALL-6: terms into which unspent minutes are carried before they are waived; none at 0. */
  readonly carryOverTerms: number;
  /** ALL-6: minutes lost for the school's own reasons are waived in the term in which they were lost. */
  readonly waiveLostBySchool: boolean;
  /** ASS-3: days before a plan's review from which it is due. */
  readonly planReviewNoticeDays: number;
  /** facts.md §9: counts below this are hidden when a figure leaves the service. */
  readonly suppressBelow: number;
}

export const DEFAULT_SETTINGS: ServiceSettings = {
  replyWithinSchoolDays: 10,
  minimumInterventionKinds: 3,
  minimumSixWeekInterventions: 2,
  sixWeeksInDays: 42,
  consentValidMonths: 12,
  consentRenewalNoticeDays: 30,
  signatureMaxAgeMonths: 12,
  reopenWithinTerms: 2,
  firstSessionWithinSchoolDays: 10,
  profileWithinSchoolDays: 20,
  leadSignOffRequired: true,
  consentBeingSoughtAllowed: false,
  groupSizeDefault: 6,
  monitoredCheckEveryWeeks: 6,
  preparationCounts: false,
  carryOverTerms: 1,
  waiveLostBySchool: true,
  planReviewNoticeDays: 14,
  suppressBelow: 5,
};

/** A centre stores only what differs from the defaults. */
export function settingsFrom(stored: Partial<ServiceSettings>): ServiceSettings {
  return { ...DEFAULT_SETTINGS, ...stored };
}

/** The other way: what a centre stores of its settings. */
export function storedSettings(settings: ServiceSettings): Partial<ServiceSettings> {
  const differs = (name: string) =>
    settings[name as keyof ServiceSettings] !== DEFAULT_SETTINGS[name as keyof ServiceSettings];
  return Object.fromEntries(Object.entries(settings).filter(([name]) => differs(name)));
}

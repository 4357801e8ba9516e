import { describe, expect, it } from 'vitest';
import { CENTRE, codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { accepted, refused } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import { DEFAULT_SETTINGS, settingsFrom, storedSettings } from './service-settings.ts';
import { SETTING_RANGES, setCentreSettings, type CentreSettings } from './set-centre-settings.ts';

const figures = Object.keys(SETTING_RANGES) as (keyof typeof SETTING_RANGES)[];
const asTheyAre: CentreSettings = {
  replyWithinSchoolDays: 10,
  minimumInterventionKinds: 3,
  minimumSixWeekInterventions: 2,
  consentValidMonths: 12,
  consentRenewalNoticeDays: 30,
  signatureMaxAgeMonths: 12,
  reopenWithinTerms: 2,
  firstSessionWithinSchoolDays: 10,
  profileWithinSchoolDays: 20,
  groupSizeDefault: 6,
  carryOverTerms: 1,
  suppressBelow: 5,
  leadSignOffRequired: true,
  consentBeingSoughtAllowed: false,
  preparationCounts: false,
  waiveLostBySchool: true,
};
const set = (changes: Partial<CentreSettings>, by = viewerAs('MANAGER')) =>
  setCentreSettings(DEFAULT_SETTINGS, {
    by,
    centreId: CENTRE,
    settings: { ...asTheyAre, ...changes },
  });

describe('what a centre sets', () => {
  it('is said setting by setting, and only where it differs', () => {
    expect(set({ replyWithinSchoolDays: 15, consentBeingSoughtAllowed: true })).toEqual(
      accepted([
        { type: 'SettingChanged', name: 'replyWithinSchoolDays', from: 10, to: 15 },
        { type: 'SettingChanged', name: 'consentBeingSoughtAllowed', from: false, to: true },
      ]),
    );
    expect(set({})).toEqual(accepted([]));
  });

  it.each(figures)('%s holds from the least to the most, and whole numbers only', (name) => {
    const [least, most] = SETTING_RANGES[name];
    const said = (value: number) => codesOf(set({ [name]: value }));
    for (const value of [least - 1, most + 1, least + 0.5, Number.NaN])
      expect([value, said(value)]).toEqual([
        value,
        expect.arrayContaining(['SETTING_OUT_OF_RANGE']) as string[],
      ]);
    for (const value of [least, most]) expect(said(value)).not.toContain('SETTING_OUT_OF_RANGE');
  });

  it('names the field and what is possible', () => {
    expect(set({ suppressBelow: 1 })).toEqual(
      refused([violation('SETTING_OUT_OF_RANGE', 'suppressBelow', '3 to 10')]),
    );
  });

  it.each<[Partial<CentreSettings>, string]>([
    [{ minimumInterventionKinds: 2, minimumSixWeekInterventions: 3 }, 'SUSTAINED_ABOVE_KINDS'],
    [
      { consentValidMonths: 1, signatureMaxAgeMonths: 1, consentRenewalNoticeDays: 28 },
      'RENEWAL_BEFORE_CONSENT',
    ],
    [{ consentValidMonths: 6, signatureMaxAgeMonths: 7 }, 'SIGNATURE_OUTLIVES_CONSENT'],
  ])('%j cannot hold together', (changes, code) => {
    expect(codesOf(set(changes))).toEqual([code]);
  });

  it('is the manager’s and the administrator’s, of their own centre', () => {
    expect(codesOf(set({ suppressBelow: 6 }, viewerAs('ADMINISTRATOR')))).toEqual([]);
    for (const by of [viewerAs('OUTREACH_WORKER'), viewerAs('MANAGER', OTHER_CENTRE)])
      expect(codesOf(set({ suppressBelow: 6 }, by))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
  });
});

describe('what is stored', () => {
  it('is what differs from the defaults, and reads back as it was', () => {
    const settings = { ...DEFAULT_SETTINGS, suppressBelow: 6, leadSignOffRequired: false };
    expect(storedSettings(settings)).toEqual({ suppressBelow: 6, leadSignOffRequired: false });
    expect(settingsFrom(storedSettings(settings))).toEqual(settings);
  });
});

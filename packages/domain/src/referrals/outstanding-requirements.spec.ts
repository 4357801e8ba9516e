import { describe, expect, it } from 'vitest';
import { A_SCHOOL, ANOTHER_SCHOOL } from '../access/viewer.builder.ts';
import { aConsent, TODAY } from '../consent/consent.builder.ts';
import type { CaseId, ReferralId } from '../kernel/identifiers.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { outstandingRequirements, REFERRAL_SECTIONS } from './outstanding-requirements.ts';
import { aReferralDraft } from './referral-draft.builder.ts';

type Draft = ReturnType<typeof aReferralDraft>;
const ready = aReferralDraft().ready();

const requirementsOf = ({ draft, facts }: Draft, settings = DEFAULT_SETTINGS) =>
  outstandingRequirements(draft, facts, settings);
const missingFrom = (draft: Draft, settings = DEFAULT_SETTINGS) =>
  requirementsOf(draft, settings).map(({ code, blocking }) => (blocking ? code : `${code}?`));
const soughtAllowed = { ...DEFAULT_SETTINGS, consentBeingSoughtAllowed: true };

describe('a draft that is ready', () => {
  it('has nothing outstanding', () => {
    expect(missingFrom(ready)).toEqual([]);
  });
});

describe('a draft that nobody has written in', () => {
  it('says everything that is missing at once, each in its section', () => {
    expect(missingFrom(aReferralDraft())).toEqual([
      'PURPOSE_MISSING',
      'REASONS_MISSING',
      'STRENGTHS_MISSING',
      'STUDENT_VIEW_MISSING',
      'PARENT_VIEW_MISSING?',
      'SUPPORT_SOUGHT_MISSING',
      'SAFEGUARDING_LEAD_NOT_ASKED',
      'READINESS_NOT_MET?',
      'CONSENT_NOT_RECORDED',
      'STUDENT_NOT_ASKED?',
      'SIGN_OFF_MISSING',
    ]);
    const sections = requirementsOf(aReferralDraft()).map(({ section }) => section);
    expect(sections.every((section) => REFERRAL_SECTIONS.includes(section))).toBe(true);
  });
});

describe('the student (REF-1, REF-4, SCH-1)', () => {
  it.each([
    ['is not on roll here', { enrolments: [] }, ['NOT_ON_ROLL_AT_SCHOOL']],
    [
      'is on roll at another school',
      { enrolments: [{ schoolId: ANOTHER_SCHOOL, kind: 'MAIN' as const }] },
      ['NOT_ON_ROLL_AT_SCHOOL'],
    ],
    [
      'is here as a subsidiary registration, so the main school refers',
      {
        enrolments: [
          { schoolId: A_SCHOOL, kind: 'SUBSIDIARY' as const },
          { schoolId: ANOTHER_SCHOOL, kind: 'MAIN' as const },
        ],
      },
      ['SUBSIDIARY_ENROLMENT_ONLY'],
    ],
    [
      'is here twice, with a main registration among them',
      {
        enrolments: [
          { schoolId: A_SCHOOL, kind: 'SUBSIDIARY' as const },
          { schoolId: A_SCHOOL, kind: 'MAIN' as const },
        ],
      },
      [],
    ],
    ['goes to a school outside the area', { schoolInArea: false }, ['SCHOOL_OUTSIDE_SERVICE']],
    [
      'has an open referral',
      { openReferralId: 'referral-0' as ReferralId },
      ['OPEN_REFERRAL_EXISTS'],
    ],
    ['has an open case, which is joined', { openCaseId: 'case-0' as CaseId }, ['JOINS_OPEN_CASE?']],
  ])('%s', (_situation, facts, missing) => {
    expect(missingFrom(ready.where(facts))).toEqual(missing);
  });
});

describe('what is written', () => {
  it.each([
    ['no reason', { presentingReasons: [] }, ['REASONS_MISSING']],
    ['strengths of spaces only (NEED-2)', { strengths: '  ' }, ['STRENGTHS_MISSING']],
    ['no word of the student', { studentView: null }, ['STUDENT_VIEW_MISSING']],
    ['no word of a parent, which can follow', { parentView: null }, ['PARENT_VIEW_MISSING?']],
    [
      'an urgency without explanation (PRI-3)',
      { urgency: { reason: 'AFTER_A_MOVE' as const, explanation: '' } },
      ['URGENCY_NOT_EXPLAINED'],
    ],
    [
      'more sessions attended than there were (ATT-1)',
      { attendance: { possible: 10, attended: 11, from: '2026-09-01', to: '2026-10-01' } },
      ['ATTENDANCE_IMPOSSIBLE'],
    ],
    [
      'attendance of days in the wrong order',
      { attendance: { possible: 10, attended: 9, from: '2026-10-01', to: '2026-09-01' } },
      ['ATTENDANCE_IMPOSSIBLE'],
    ],
    [
      'attendance of every session of one day',
      { attendance: { possible: 2, attended: 2, from: '2026-10-01', to: '2026-10-01' } },
      [],
    ],
    [
      'nothing about the safeguarding lead',
      { safeguardingLeadAware: null },
      ['SAFEGUARDING_LEAD_NOT_ASKED'],
    ],
    ['a safeguarding lead who does not know yet', { safeguardingLeadAware: false }, []],
    [
      'only that the reason is not known yet (NEED-4)',
      {
        presentingReasons: [
          { reason: 'NOT_KNOWN_YET' as const, saidBy: 'STUDENT' as const, since: null, note: null },
        ],
      },
      [],
    ],
  ])('%s', (_situation, content, missing) => {
    expect(missingFrom(ready.with(content))).toEqual(missing);
  });
});

describe('too little tried (PRI-1)', () => {
  const little = ready.with({ priorInterventions: [] });

  it('is shown and stops nothing', () => {
    expect(missingFrom(little)).toEqual(['READINESS_NOT_MET?']);
  });

  it('does not matter for advice', () => {
    expect(missingFrom(little.with({ purpose: 'ADVICE' }).seeking('ADVICE'))).toEqual([]);
  });

  it('does not matter where it is urgent', () => {
    expect(missingFrom(little.urgent())).toEqual([]);
  });
});

describe('consent (SSR-2, CNS-1, CNS-4)', () => {
  it.each([
    ['refused', aConsent().refused()],
    ['withdrawn', aConsent().withdrawn()],
    ['expired', aConsent().expired()],
    ['disputed', aConsent().disputed()],
  ])('that is %s does not count', (_state, consent) => {
    expect(missingFrom(ready.withConsent(consent.build()))).toEqual(['CONSENT_NOT_VALID']);
  });

  it('is asked again by a new school (4.23)', () => {
    const elsewhere = aConsent().forSchool(ANOTHER_SCHOOL).build();
    expect(missingFrom(ready.withConsent(elsewhere))).toEqual(['CONSENT_NOT_RECORDED']);
  });

  it('to respite is no consent to one-to-one work', () => {
    const respite = aConsent().refused('ONE_TO_ONE', 'GROUP').build();
    expect(missingFrom(ready.withConsent(respite))).toEqual(['CONSENT_NOT_VALID']);
    expect(missingFrom(ready.withConsent(respite).seeking('RESPITE'))).toEqual([]);
  });

  it('to one of the kinds asked for is enough', () => {
    const group = aConsent().refused('ONE_TO_ONE').build();
    expect(missingFrom(ready.withConsent(group).seeking('ONE_TO_ONE', 'WORKSHOP'))).toEqual([]);
  });

  it('to any kind is enough where no kind that needs it is asked for', () => {
    const group = aConsent().refused('ONE_TO_ONE', 'RESPITE').build();
    expect(missingFrom(ready.withConsent(group).seeking('OBSERVATION'))).toEqual([]);
  });

  it('is still shown as missing when it is being sought, where the centre allows that', () => {
    const sought = ready.where({ consents: [] });
    expect(missingFrom(sought)).toEqual(['CONSENT_NOT_RECORDED']);
    expect(missingFrom(sought, soughtAllowed)).toEqual(['CONSENT_NOT_RECORDED?']);
    const expired = ready.withConsent(aConsent().expired().build());
    expect(missingFrom(expired, soughtAllowed)).toEqual(['CONSENT_NOT_VALID?']);
  });

  it.each([
    ['refused', aConsent().refused()],
    ['withdrawn', aConsent().withdrawn()],
    ['disputed', aConsent().disputed()],
    ['refused in part, and not asked for the rest', aConsent('GROUP').refused()],
  ])('that is %s cannot be waited for', (_state, consent) => {
    expect(missingFrom(ready.withConsent(consent.build()), soughtAllowed)).toEqual([
      'CONSENT_NOT_VALID',
    ]);
  });

  it('holds to its last day', () => {
    const last = aConsent().with({ validUntil: TODAY }).build();
    expect(missingFrom(ready.withConsent(last))).toEqual([]);
  });
});

describe('the student’s own agreement (SSR-4)', () => {
  it('is asked for and stops nothing', () => {
    expect(missingFrom(ready.where({ studentAsked: false }))).toEqual(['STUDENT_NOT_ASKED?']);
  });
});

describe('sign-off (REF-3)', () => {
  const unsigned = aReferralDraft()
    .withReasons()
    .withStrengthsAndViews()
    .seeking('ONE_TO_ONE')
    .afterStrategiesTried()
    .withConsent();

  it('is needed when somebody else than a lead wrote it', () => {
    expect(missingFrom(unsigned)).toEqual(['SIGN_OFF_MISSING']);
    expect(missingFrom(unsigned.signedOff())).toEqual([]);
  });

  it('is not needed when a lead wrote it', () => {
    expect(missingFrom(unsigned.where({ authorIsLead: true }))).toEqual([]);
  });

  it('is not needed where the centre does without', () => {
    expect(missingFrom(unsigned, { ...DEFAULT_SETTINGS, leadSignOffRequired: false })).toEqual([]);
  });
});

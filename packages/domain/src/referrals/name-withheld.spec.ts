import { describe, expect, it } from 'vitest';
import {
  A_CENTRE,
  A_SCHOOL,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aViewer,
  aWorker,
} from '../access/viewer.builder.ts';
import { aConsent, TODAY } from '../consent/consent.builder.ts';
import { mayReadName, nameStudent, readableContent, withoutName } from './name-withheld.ts';
import { aReferralDraft } from './referral-draft.builder.ts';
import { aReferral } from './referral.builder.ts';

const place = { centreId: A_CENTRE, schoolId: A_SCHOOL };

describe('mayReadName', () => {
  it.each([
    ['the school', aReferrer(), true],
    ['its lead', aLead(), true],
    ['the manager', aManager(), false],
    ['its worker', aWorker(), false],
    ['another school', aViewer('SCHOOL_REFERRER', { schoolIds: [ANOTHER_SCHOOL] }), false],
  ])('while consent is sought: %s', (_who, viewer, may) => {
    expect(mayReadName(viewer, { ...place, nameWithheld: true })).toBe(may);
    expect(mayReadName(viewer, { ...place, nameWithheld: false })).toBe(true);
  });
});

describe('withoutName', () => {
  const { content } = aReferralDraft().ready().urgent();
  const told = {
    ...content,
    presentingReasons: [
      { reason: 'OTHER', saidBy: 'SCHOOL', since: '2026-09-07', note: 'Ambrose' } as const,
    ],
    hopedOutcome: 'Ambrose',
    whyReferNow: 'Ambrose',
    accessNeeds: 'Ambrose',
  };

  it('keeps what is sought and why, in codes', () => {
    expect(withoutName(told)).toMatchObject({
      purpose: 'SUPPORT',
      supportSought: ['ONE_TO_ONE'],
      safeguardingLeadAware: true,
      presentingReasons: [{ reason: 'OTHER', saidBy: 'SCHOOL', since: '2026-09-07', note: null }],
    });
  });

  it('leaves everything behind that was typed', () => {
    const left = Object.values(withoutName(told)).filter((value) => typeof value === 'string');
    expect(left).toEqual(['SUPPORT']);
    expect(withoutName(told)).toMatchObject({
      priorInterventions: [],
      sanctions: [],
      urgency: null,
      attendance: null,
      agenciesInvolved: [],
    });
  });
});

describe('readableContent', () => {
  const { content } = aReferralDraft().ready();
  const referral = { ...place, nameWithheld: true };

  it('is all that was said for the school, and the need for the centre', () => {
    expect(readableContent(aReferrer(), referral, content)).toBe(content);
    expect(readableContent(aManager(), referral, content)).toEqual(withoutName(content));
    expect(readableContent(aManager(), { ...referral, nameWithheld: false }, content)).toBe(
      content,
    );
  });
});

describe('nameStudent', () => {
  const referral = aReferral().withoutName().build();
  const named = [{ type: 'StudentNamed' }];

  it.each([
    ['a parent agreed', aConsent().build(), named],
    ['to a part of it', aConsent().refused('ONE_TO_ONE', 'RESPITE').build(), named],
    ['a parent said no', aConsent().refused().build(), []],
    ['it was withdrawn since', aConsent().withdrawn().build(), []],
    ['it is disputed', aConsent().disputed().build(), []],
    ['it has run out', aConsent().expired().build(), []],
    ['the next school asked', aConsent().forSchool(ANOTHER_SCHOOL).build(), named],
  ])('%s', (_what, consent, events) => {
    expect(nameStudent(referral, [consent], TODAY)).toEqual(events);
  });

  it('says nothing of a referral that was sent with the name', () => {
    expect(nameStudent(aReferral().build(), [aConsent().build()], TODAY)).toEqual([]);
  });
});

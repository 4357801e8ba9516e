import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { aConsent, aSharingConsent, TODAY } from './consent.builder.ts';
import { AGENCIES, INFORMATION_KINDS, INTERVENTION_CONSENT_KINDS } from './consent-codes.ts';
import type { ConsentRecord } from './consent-record.ts';
import { consentStanding, mayShare, maySupport } from './consent-standing.ts';

const standing = (...records: { readonly build: () => ConsentRecord }[]) =>
  consentStanding(
    records.map((one) => one.build()),
    TODAY,
  );
const supportOf = (...records: { readonly build: () => ConsentRecord }[]) =>
  standing(...records).interventions.map(({ state }) => state);
const sharingOf = (...records: { readonly build: () => ConsentRecord }[]) =>
  standing(...records).sharing.map(
    ({ agency, agencyName, information, state }) =>
      `${agencyName ?? agency} ${information} ${state}`,
  );

describe('agreement to support (CNS-1)', () => {
  it.each([
    ['nobody was asked', [], ['NONE', 'NONE', 'NONE']],
    ['all kinds given', [aConsent()], ['GIVEN', 'GIVEN', 'GIVEN']],
    ['one kind refused', [aConsent().refused('RESPITE')], ['GIVEN', 'GIVEN', 'REFUSED']],
    ['only some kinds on the form', [aConsent('GROUP')], ['NONE', 'GIVEN', 'NONE']],
    ['withdrawn', [aConsent().withdrawn()], ['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']],
    ['expired', [aConsent().expired()], ['EXPIRED', 'EXPIRED', 'EXPIRED']],
    ['disputed', [aConsent().disputed()], ['DISPUTED', 'DISPUTED', 'DISPUTED']],
    [
      'refused and disputed: a no stays a no',
      [aConsent().refused().disputed()],
      ['REFUSED', 'REFUSED', 'REFUSED'],
    ],
    [
      'withdrawn before it expired',
      [aConsent().expired().withdrawn('2026-01-12')],
      ['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN'],
    ],
    ['only sharing', [aSharingConsent()], ['NONE', 'NONE', 'NONE']],
  ])('%s', (_situation, records, states) => {
    expect(supportOf(...records)).toEqual(states);
  });

  it('names every kind, asked about or not', () => {
    expect(standing().interventions.map(({ kind }) => kind)).toEqual(INTERVENTION_CONSENT_KINDS);
  });
});

describe('of several records', () => {
  const first = aConsent().called('first').signedOn('2026-09-10');
  const second = aConsent('GROUP').called('second').signedOn('2026-10-12');

  it('the last word on each kind decides, in whichever order they are read', () => {
    for (const records of [
      [first, second.refused()],
      [second.refused(), first],
    ])
      expect(standing(...records).interventions).toMatchObject([
        { kind: 'ONE_TO_ONE', state: 'GIVEN', consentId: 'first' },
        { kind: 'GROUP', state: 'REFUSED', consentId: 'second' },
        { kind: 'RESPITE', state: 'GIVEN', consentId: 'first' },
      ]);
  });

  it('a new signature counts after a withdrawal', () => {
    const again = aConsent().called('again').signedOn('2026-11-10');
    expect(supportOf(first.withdrawn('2026-11-09'), again)).toEqual(['GIVEN', 'GIVEN', 'GIVEN']);
  });

  it('a signature of the day of the withdrawal counts when it was recorded after it', () => {
    const again = aConsent().called('again').signedOn('2026-11-09');
    expect(supportOf(first.withdrawn('2026-11-09'), again)).toEqual(['GIVEN', 'GIVEN', 'GIVEN']);
  });

  it('of two signatures of a day the one recorded later counts, in whichever order they are read', () => {
    const no = aConsent().called('no').signedOn('2026-11-09').refused();
    const yes = aConsent().called('yes').signedOn('2026-11-09').recordedOn('2026-11-10');
    for (const records of [
      [no, yes],
      [yes, no],
    ])
      expect(supportOf(...records)).toEqual(['GIVEN', 'GIVEN', 'GIVEN']);
  });

  it('a paper signed before a withdrawal and found after it does not undo it', () => {
    const found = aConsent().called('found').signedOn('2026-10-20').recordedOn('2026-11-12');
    expect(supportOf(first.withdrawn('2026-11-09'), found)).toEqual(Array(3).fill('WITHDRAWN'));
  });

  it('a paper signed before a refusal and found after it does not undo it', () => {
    const found = aConsent().called('found').signedOn('2026-10-05').recordedOn('2026-11-12');
    const no = aConsent().called('no').signedOn('2026-10-20').refused();
    expect(supportOf(no, found)).toEqual(Array(3).fill('REFUSED'));
  });
});

describe('its time (CNS-2)', () => {
  const until = (validUntil: string) => aConsent().with({ validUntil });

  it('is over the day after its last', () => {
    expect(supportOf(until(TODAY))[0]).toBe('GIVEN');
    expect(supportOf(until(addDays(TODAY, -1)))[0]).toBe('EXPIRED');
  });

  it.each([
    ['thirty-one days before the end', 31, false],
    ['thirty days before the end', 30, true],
    ['on the last day', 0, true],
  ])('asks for renewal %s: %i', (_when, days, renewalDue) => {
    expect(standing(until(addDays(TODAY, days))).interventions[0]).toMatchObject({ renewalDue });
  });

  it('is over the day after the case was closed, and not longer for that', () => {
    const yesterday = addDays(TODAY, -1);
    expect(supportOf(aConsent().caseClosed(yesterday))[0]).toBe('EXPIRED');
    expect(supportOf(aConsent().caseClosed(TODAY))[0]).toBe('GIVEN');
    expect(supportOf(until(yesterday).caseClosed(TODAY))[0]).toBe('EXPIRED');
    expect(standing(aConsent().caseClosed(TODAY)).interventions[0]?.validUntil).toBe(TODAY);
  });

  it('of sharing does not end with the case', () => {
    const shared = aSharingConsent().caseClosed(addDays(TODAY, -1));
    expect(sharingOf(shared)[0]).toBe('CAMHS NAME_AND_CONTACT GIVEN');
  });

  it('asks by the centre’s own notice', () => {
    const records = [until(addDays(TODAY, 31)).build()];
    expect(consentStanding(records, TODAY, 31).interventions[0]).toMatchObject({
      renewalDue: true,
    });
  });

  it('does not ask for renewal of what was refused', () => {
    expect(standing(until(TODAY).refused()).interventions[0]).toMatchObject({ renewalDue: false });
  });
});

describe('agreement to sharing (SHR-1)', () => {
  it('is agency by agency and kind by kind', () => {
    expect(sharingOf(aSharingConsent())).toEqual([
      'CAMHS NAME_AND_CONTACT GIVEN',
      'CAMHS NEEDS GIVEN',
    ]);
  });

  it('refused for an agency is refused for everything about it', () => {
    expect(sharingOf(aSharingConsent('GP', []).refused())).toEqual(
      INFORMATION_KINDS.map((information) => `GP ${information} REFUSED`),
    );
  });

  it('leaves out what a newer form no longer names for the agency', () => {
    const wide = aSharingConsent('CAMHS', ['NEEDS', 'HEALTH']).signedOn('2026-09-10');
    const narrow = aSharingConsent('CAMHS', ['NEEDS']).called('newer').signedOn('2026-10-12');
    expect(sharingOf(wide, narrow)).toEqual(['CAMHS NEEDS GIVEN']);
  });

  it('tells agencies apart that the form names freely', () => {
    const one = aSharingConsent('OTHER_NAMED', ['NEEDS'], 'Youth Connexions');
    const two = aSharingConsent('OTHER_NAMED', ['NEEDS'], 'Young Carers').called('b').refused();
    const both = standing(one, two);
    expect(mayShare(both, 'OTHER_NAMED', 'NEEDS', 'Youth Connexions')).toBe(true);
    expect(mayShare(both, 'OTHER_NAMED', 'NEEDS', ' youth connexions')).toBe(true);
    expect(mayShare(both, 'OTHER_NAMED', 'NEEDS', 'Young Carers')).toBe(false);
    expect(mayShare(both, 'OTHER_NAMED', 'NEEDS')).toBe(false);
  });

  it('says nothing about support', () => {
    expect(sharingOf(aConsent())).toEqual([]);
  });
});

describe('what may be done', () => {
  it.each([
    ['nothing asked', []],
    ['refused', [aConsent().refused(), aSharingConsent().refused()]],
    ['withdrawn', [aConsent().withdrawn(), aSharingConsent().withdrawn()]],
    ['expired', [aConsent().expired(), aSharingConsent().expired()]],
    ['disputed', [aConsent().disputed(), aSharingConsent().disputed()]],
  ])('%s: nothing', (_situation, records) => {
    const now = standing(...records);
    for (const kind of INTERVENTION_CONSENT_KINDS) expect(maySupport(now, kind)).toBe(false);
    for (const agency of AGENCIES)
      for (const information of INFORMATION_KINDS)
        expect(mayShare(now, agency, information)).toBe(false);
  });

  it('given: that, to that agency, of that kind (SHR-2)', () => {
    const now = standing(aConsent('GROUP'), aSharingConsent());
    expect(INTERVENTION_CONSENT_KINDS.filter((kind) => maySupport(now, kind))).toEqual(['GROUP']);
    expect(INFORMATION_KINDS.filter((one) => mayShare(now, 'CAMHS', one))).toEqual([
      'NAME_AND_CONTACT',
      'NEEDS',
    ]);
    expect(AGENCIES.filter((agency) => mayShare(now, agency, 'NEEDS'))).toEqual(['CAMHS']);
  });
});

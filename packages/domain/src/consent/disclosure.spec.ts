import { describe, expect, it } from 'vitest';
import { given } from '../kernel/given-when-then.ts';
import { aSharingConsent, TODAY } from './consent.builder.ts';
import { consentStanding, type SharingOverride } from './consent-standing.ts';
import { disclosureParts, sharingWithout, type IntendedDisclosure } from './disclosure.ts';

const toCamhs: IntendedDisclosure = {
  agency: 'CAMHS',
  agencyName: null,
  information: ['NEEDS', 'HEALTH'],
};
const aWorry: SharingOverride = {
  reason: 'SAFEGUARDING',
  explanation: 'A worry that the school’s safeguarding lead shares.',
  secondPerson: 'The manager',
  parentTold: true,
  whyParentNotTold: null,
};

describe('what may leave', () => {
  const agreed = aSharingConsent('CAMHS', ['NAME_AND_CONTACT', 'NEEDS']);
  const standing = consentStanding([agreed.build()], TODAY);
  const needs = {
    information: 'NEEDS',
    ground: { kind: 'CONSENT', consentId: agreed.build().id },
  };

  it('is what the form names, with the consent it relies on; the rest is held', () => {
    expect(disclosureParts(standing, toCamhs, null)).toEqual({
      leaves: [needs],
      held: [{ information: 'HEALTH', state: 'NONE' }],
    });
  });

  it('relies on an override only where consent does not reach', () => {
    const { explanation } = aWorry;
    expect(disclosureParts(standing, toCamhs, aWorry)).toEqual({
      leaves: [needs, { information: 'HEALTH', ground: { kind: 'SAFEGUARDING', explanation } }],
      held: [],
    });
  });

  it('is nothing to an agency that was not named', () => {
    const { leaves } = disclosureParts(standing, { ...toCamhs, agency: 'POLICE' }, null);
    expect(leaves).toEqual([]);
  });

  it('names each kind once', () => {
    const twice = { ...toCamhs, information: ['NEEDS', 'NEEDS'] as const };
    expect(disclosureParts(standing, twice, null).leaves).toEqual([needs]);
  });

  it.each([
    ['WITHDRAWN', agreed.withdrawn()],
    ['REFUSED', agreed.refused()],
    ['EXPIRED', agreed.expired()],
    ['DISPUTED', agreed.disputed()],
  ] as const)('is nothing where consent is %s', (state, consent) => {
    const now = consentStanding([consent.build()], TODAY);
    expect(disclosureParts(now, { ...toCamhs, information: ['NEEDS'] }, null)).toEqual({
      leaves: [],
      held: [{ information: 'NEEDS', state }],
    });
  });

  it('is held while the override lacks its reason', () => {
    const { held } = disclosureParts(standing, toCamhs, { ...aWorry, explanation: ' ' });
    expect(held).toEqual([{ information: 'HEALTH', state: 'NONE' }]);
  });

  it('tells agencies apart that the form names freely', () => {
    const club = aSharingConsent('OTHER_NAMED', ['NEEDS'], 'Boxing club').build();
    const named = (agencyName: string | null) =>
      disclosureParts(
        consentStanding([club], TODAY),
        { agency: 'OTHER_NAMED', agencyName, information: ['NEEDS'] },
        null,
      ).leaves.length;
    expect(['boxing club ', 'Chess club', null].map(named)).toEqual([1, 0, 0]);
  });
});

describe('sharing without consent', () => {
  const check = (override: SharingOverride) => sharingWithout(override);
  const when = (parts: Partial<SharingOverride>) =>
    given({ ...aWorry, ...parts }).when(check, undefined);

  it('has a reason, a second person, and a parent who was told', () => {
    when({}).then().warning();
  });

  it('may be for one person to decide, which is said', () => {
    when({ secondPerson: null }).then().warning('NAME_MISSING at secondPerson');
  });

  it('may leave the parent untold for a reason', () => {
    when({ parentTold: false, whyParentNotTold: 'It would not be safe.' }).then().warning();
  });

  it('is refused without either reason', () => {
    when({ explanation: '', parentTold: false }).thenRefused(
      'REASON_MISSING at explanation',
      'REASON_MISSING at whyParentNotTold',
    );
  });
});

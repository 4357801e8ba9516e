import { describe, expect, it } from 'vitest';
import { aConsent, aSharingConsent, TODAY } from './consent.builder.ts';
import type { AgencyCode } from './consent-codes.ts';
import {
  agencyKey,
  evolveConsent,
  type ConsentEvent,
  type SharingAnswer,
  type Withdrawal,
} from './consent-record.ts';

const before: Withdrawal = { on: '2026-10-12', byName: 'A parent', how: 'PHONE', reason: null };
const now: Withdrawal = { on: TODAY, byName: 'A parent', how: 'WRITING', reason: null };
const answer = (agency: AgencyCode, parts: Partial<SharingAnswer> = {}): SharingAnswer => ({
  agency,
  agencyName: null,
  information: ['NEEDS'],
  given: true,
  withdrawn: null,
  ...parts,
});
const sharing = aSharingConsent()
  .with({
    sharing: [
      answer('CAMHS'),
      answer('GP'),
      answer('POLICE', { given: false }),
      answer('SCHOOL_NURSE', { withdrawn: before }),
    ],
  })
  .build();
const withdrawing = (...agencies: AgencyCode[]): ConsentEvent => ({
  type: 'ConsentWithdrawn',
  consentId: sharing.id,
  interventions: [],
  agencies,
  withdrawal: now,
});

describe('a withdrawal', () => {
  it('reaches the agency it names and no other', () => {
    expect(evolveConsent(sharing, withdrawing('CAMHS'))).toEqual({
      ...sharing,
      sharing: [{ ...answer('CAMHS'), withdrawn: now }, ...sharing.sharing.slice(1)],
    });
  });

  it('leaves a no a no, and the day of one that came before', () => {
    expect(evolveConsent(sharing, withdrawing('POLICE', 'SCHOOL_NURSE'))).toEqual(sharing);
  });

  it('reaches the kinds of support it names, where they were given', () => {
    const consent = aConsent().refused('RESPITE').build();
    const event: ConsentEvent = {
      type: 'ConsentWithdrawn',
      consentId: consent.id,
      interventions: ['GROUP', 'RESPITE'],
      agencies: [],
      withdrawal: now,
    };
    expect(evolveConsent(consent, event)).toMatchObject({
      interventions: [
        { kind: 'ONE_TO_ONE', given: true, withdrawn: null },
        { kind: 'GROUP', given: true, withdrawn: now },
        { kind: 'RESPITE', given: false, withdrawn: null },
      ],
    });
  });
});

describe('a dispute', () => {
  const disputed: ConsentEvent = { type: 'ConsentDisputed', consentId: sharing.id, note: 'Court.' };

  it.each([true, false])('upheld %s, stands or is over', (upheld) => {
    const settled: ConsentEvent = {
      type: 'DisputeResolved',
      consentId: sharing.id,
      upheld,
      note: 'Settled.',
    };
    expect([disputed, settled].reduce(evolveConsent, sharing)).toEqual({
      ...sharing,
      disputed: upheld,
    });
  });

  it('cannot be about a consent that is not there', () => {
    expect(() => evolveConsent(null, disputed)).toThrow('without a consent');
  });
});

it('begins with what was recorded', () => {
  expect(evolveConsent(null, { type: 'ConsentRecorded', record: sharing })).toBe(sharing);
});

describe('two answers are about the same agency', () => {
  it.each([
    ['by its code, whatever was written beside it', 'CAMHS', 'The clinic', 'CAMHS', null, true],
    [
      'by its name, where the form leaves it open',
      'OTHER_NAMED',
      'Club ',
      'OTHER_NAMED',
      'club',
      true,
    ],
    ['not by the code alone there', 'OTHER_NAMED', 'Club', 'OTHER_NAMED', 'Carers', false],
    ['not by a name that is another agency’s code', 'OTHER_NAMED', 'GP', 'GP', null, false],
  ] as const)('%s', (_rule, agency, agencyName, other, otherName, same) => {
    const keys = [
      agencyKey({ agency, agencyName }),
      agencyKey({ agency: other, agencyName: otherName }),
    ];
    expect(new Set(keys).size === 1).toBe(same);
  });
});

import { describe, expect, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aConsent, aSharingConsent, TODAY } from './consent.builder.ts';
import { evolveConsent, type SharingAnswer, type SharingRecord } from './consent-record.ts';
import { withdrawConsent, type WithdrawConsent } from './withdraw-consent.ts';

const telephoned: WithdrawConsent = {
  by: aWorker(),
  centreId: A_CENTRE,
  today: TODAY,
  method: 'PHONE',
  withdrawnByName: 'A parent',
  reason: null,
  interventions: [],
  agencies: [],
};

/** An answer about each of three agencies. */
function sharing(...parts: Partial<SharingAnswer>[]): SharingRecord {
  const agencies = ['CAMHS', 'GP', 'POLICE'] as const;
  return aSharingConsent()
    .with({
      sharing: parts.map((part, at) => ({
        agency: agencies[at] ?? 'CAMHS',
        agencyName: null,
        information: ['NEEDS'],
        given: true,
        withdrawn: null,
        ...part,
      })),
    })
    .build();
}

const withdrawal = { on: TODAY, byName: 'A parent', how: 'PHONE', reason: null } as const;

describe('consent to support (CNS-3)', () => {
  it('is withdrawn as a whole, by telephone, without a reason', () => {
    given(aConsent().build())
      .when(withdrawConsent, telephoned)
      .then({
        type: 'ConsentWithdrawn',
        interventions: ['ONE_TO_ONE', 'GROUP', 'RESPITE'],
        agencies: [],
        withdrawal,
      });
  });

  it('keeps the reason as it was said', () => {
    given(aConsent().build())
      .when(withdrawConsent, { ...telephoned, reason: 'A long way to go.' })
      .then({ type: 'ConsentWithdrawn', withdrawal: { reason: 'A long way to go.' } });
    given(aConsent().build())
      .when(withdrawConsent, { ...telephoned, reason: ' ' })
      .then({ type: 'ConsentWithdrawn', withdrawal: { reason: null } });
  });

  it('is not withdrawn for a kind that was refused, whatever else was withdrawn', () => {
    const answered = aConsent().with({
      interventions: [
        { kind: 'GROUP', given: true, withdrawn: withdrawal },
        { kind: 'RESPITE', given: false, withdrawn: null },
      ],
    });
    given(answered.build())
      .when(withdrawConsent, { ...telephoned, interventions: ['RESPITE'] })
      .thenRefused('NOTHING_TO_WITHDRAW');
  });

  it('is withdrawn in part, and the rest goes on', () => {
    const consent = aConsent().build();
    const decision = withdrawConsent(consent, { ...telephoned, interventions: ['GROUP'] });
    if (decision.outcome === 'refused') throw new Error('refused');
    expect(decision.events.reduce(evolveConsent, consent)).toMatchObject({
      interventions: [
        { kind: 'ONE_TO_ONE', given: true, withdrawn: null },
        { kind: 'GROUP', given: true, withdrawn: withdrawal },
        { kind: 'RESPITE', given: true, withdrawn: null },
      ],
    });
  });

  it('leaves alone what was refused or withdrawn before', () => {
    given(aConsent().refused('RESPITE').build())
      .when(withdrawConsent, telephoned)
      .then({ type: 'ConsentWithdrawn', interventions: ['ONE_TO_ONE', 'GROUP'] });
  });

  it('is not withdrawn a second time, and nobody is troubled about it', () => {
    given(aConsent().withdrawn('2026-11-09').build()).when(withdrawConsent, telephoned).then();
    given(aConsent().withdrawn('2026-11-09').build())
      .when(withdrawConsent, { ...telephoned, interventions: ['GROUP'] })
      .then();
  });

  it('cannot be withdrawn where it was never given', () => {
    given(aConsent().refused().build())
      .when(withdrawConsent, telephoned)
      .thenRefused('NOTHING_TO_WITHDRAW');
  });

  it('says nothing about agencies, nor about kinds that were not on the form', () => {
    given(aConsent().build())
      .when(withdrawConsent, { ...telephoned, agencies: ['CAMHS'] })
      .thenRefused('NOT_IN_THIS_CONSENT');
    given(aConsent('GROUP').build())
      .when(withdrawConsent, { ...telephoned, interventions: ['RESPITE'] })
      .thenRefused('NOT_IN_THIS_CONSENT');
  });

  it('may be withdrawn after it expired or while it is disputed', () => {
    for (const consent of [aConsent().expired(), aConsent().disputed()])
      given(consent.build()).when(withdrawConsent, telephoned).then({ type: 'ConsentWithdrawn' });
  });
});

describe('consent to sharing (SHR-6)', () => {
  it('is withdrawn agency by agency', () => {
    given(aSharingConsent().build())
      .when(withdrawConsent, { ...telephoned, agencies: ['CAMHS'] })
      .then({ type: 'ConsentWithdrawn', agencies: ['CAMHS'], interventions: [] });
  });

  it('is withdrawn by name where the form names agencies freely', () => {
    const other = (agencyName: string) => ({ agency: 'OTHER_NAMED' as const, agencyName });
    const form = sharing(other('A youth club'), other('A charity'));
    given(form)
      .when(withdrawConsent, { ...telephoned, agencies: ['OTHER_NAMED:a charity'] })
      .then({ type: 'ConsentWithdrawn', agencies: ['OTHER_NAMED:a charity'] });
    given(form)
      .when(withdrawConsent, { ...telephoned, agencies: ['OTHER_NAMED'] })
      .then({
        type: 'ConsentWithdrawn',
        agencies: ['OTHER_NAMED:a youth club', 'OTHER_NAMED:a charity'],
      });
    given(form)
      .when(withdrawConsent, { ...telephoned, agencies: ['OTHER_NAMED:a church'] })
      .thenRefused('NOT_IN_THIS_CONSENT');
  });

  const some = sharing({ given: true }, { given: false }, { withdrawn: withdrawal });

  it('is withdrawn as a whole where it still stands', () => {
    given(some)
      .when(withdrawConsent, telephoned)
      .then({ type: 'ConsentWithdrawn', agencies: ['CAMHS'] });
  });

  it('is not withdrawn where it was refused, nor twice', () => {
    given(some)
      .when(withdrawConsent, { ...telephoned, agencies: ['GP'] })
      .thenRefused('NOTHING_TO_WITHDRAW');
    given(some)
      .when(withdrawConsent, { ...telephoned, agencies: ['POLICE'] })
      .then();
    given(some)
      .when(withdrawConsent, { ...telephoned, agencies: ['GP', 'POLICE'] })
      .then();
  });

  it('is withdrawn by all that is named, or not at all', () => {
    given(some)
      .when(withdrawConsent, { ...telephoned, agencies: ['CAMHS', 'SOCIAL_CARE'] })
      .thenRefused('NOT_IN_THIS_CONSENT');
    given(aConsent('GROUP').build())
      .when(withdrawConsent, { ...telephoned, interventions: ['GROUP', 'RESPITE'] })
      .thenRefused('NOT_IN_THIS_CONSENT');
  });

  it('does not speak of other agencies or of support', () => {
    const camhs = aSharingConsent().build();
    given(camhs)
      .when(withdrawConsent, { ...telephoned, agencies: ['GP'] })
      .thenRefused('NOT_IN_THIS_CONSENT');
    given(camhs)
      .when(withdrawConsent, { ...telephoned, interventions: ['GROUP'] })
      .thenRefused('NOT_IN_THIS_CONSENT');
  });
});

describe('whoever is told', () => {
  it.each([aReferrer(), aWorker(), aManager()])('records it: $role', (by) => {
    given(aConsent().build())
      .when(withdrawConsent, { ...telephoned, by })
      .then({
        type: 'ConsentWithdrawn',
      });
  });

  it('may be the worker who has the case, whatever the schools', () => {
    const by = aWorker({ schoolIds: [], caseIds: [A_CASE] });
    given(aConsent().build())
      .when(withdrawConsent, { ...telephoned, by, caseId: A_CASE })
      .then({ type: 'ConsentWithdrawn' });
    given(aConsent().build())
      .when(withdrawConsent, { ...telephoned, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it.each([aReferrer(ANOTHER_SCHOOL), ...onlookers()])('is somebody who may know: $role', (by) => {
    given(aConsent().build())
      .when(withdrawConsent, { ...telephoned, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('says who withdrew', () => {
    given(aConsent().build())
      .when(withdrawConsent, { ...telephoned, withdrawnByName: '' })
      .thenRefused('WITHDRAWN_BY_MISSING at withdrawnByName');
  });
});

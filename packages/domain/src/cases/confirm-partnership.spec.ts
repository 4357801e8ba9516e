import { describe, it } from 'vitest';
import {
  A_CASE,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aCase } from './case.builder.ts';
import type { PartnershipParty } from './case-codes.ts';
import { confirmPartnership } from './confirm-partnership.ts';

const mine = aWorker({ caseIds: [A_CASE] });
const confirmed = (party: PartnershipParty) => ({ party, confirmedOn: TODAY, byName: 'Somebody' });
const confirm = { by: mine, today: TODAY, confirmation: confirmed('PARENT') };

describe('the partnership agreement (REF-7)', () => {
  it('is confirmed by one after the other; the others are asked for', () => {
    given(aCase().build())
      .when(confirmPartnership, confirm)
      .then({ type: 'PartnershipConfirmed', confirmation: confirmed('PARENT') })
      .warning('PARTNERSHIP_INCOMPLETE');
  });

  it('is whole with the fourth', () => {
    given(aCase().confirmedBy('SERVICE', 'SCHOOL', 'STUDENT').build())
      .when(confirmPartnership, confirm)
      .then({ type: 'PartnershipConfirmed' })
      .warning();
  });

  it('is not confirmed twice in the same words', () => {
    const again = { party: 'PARENT', confirmedOn: '2026-10-05', byName: 'Somebody' } as const;
    given(aCase().confirmedBy('PARENT').build())
      .when(confirmPartnership, { ...confirm, confirmation: again })
      .then()
      .warning('PARTNERSHIP_INCOMPLETE');
  });

  it('may be confirmed anew, by another parent or later', () => {
    given(aCase().confirmedBy('PARENT').build())
      .when(confirmPartnership, confirm)
      .then({ type: 'PartnershipConfirmed' });
  });

  it('has a name and a day that has come', () => {
    given(aCase().build())
      .when(confirmPartnership, {
        ...confirm,
        confirmation: { party: 'PARENT', confirmedOn: '2026-11-17', byName: ' ' },
      })
      .thenRefused('CONFIRMED_IN_FUTURE at confirmedOn', 'NAME_MISSING at byName');
  });
});

describe('who records it', () => {
  it.each(['SCHOOL', 'PARENT', 'STUDENT'] satisfies PartnershipParty[])(
    'the school for the %s',
    (party) => {
      for (const by of [aReferrer(), aLead()])
        given(aCase().build())
          .when(confirmPartnership, { ...confirm, by, confirmation: confirmed(party) })
          .then({ type: 'PartnershipConfirmed' });
    },
  );

  it('the service for itself, not the school', () => {
    const service = { ...confirm, confirmation: confirmed('SERVICE') };
    for (const by of [mine, aManager()])
      given(aCase().build())
        .when(confirmPartnership, { ...service, by })
        .then({ type: 'PartnershipConfirmed' });
    given(aCase().build())
      .when(confirmPartnership, { ...service, by: aLead() })
      .thenRefused('PARTY_NOT_YOURS_TO_CONFIRM at party');
  });

  it.each([aReferrer(ANOTHER_SCHOOL), aWorker()])('nobody else ($role)', (by) => {
    given(aCase().build())
      .when(confirmPartnership, { ...confirm, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it('a closed case has no agreement to confirm', () => {
  given(aCase().closed().build()).when(confirmPartnership, confirm).thenRefused('CASE_IS_CLOSED');
});

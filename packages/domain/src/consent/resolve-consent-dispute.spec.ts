import { describe, expect, it } from 'vitest';
import {
  A_CENTRE,
  aLead,
  aManager,
  ANOTHER_CENTRE,
  aViewer,
  aWorker,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aConsent, TODAY } from './consent.builder.ts';
import { evolveConsent } from './consent-record.ts';
import { consentStanding } from './consent-standing.ts';
import { resolveConsentDispute } from './resolve-consent-dispute.ts';

const settle = { by: aManager(), centreId: A_CENTRE, upheld: false, note: 'Both parents agree.' };
const disputed = aConsent().disputed().build();

describe('a disputed consent (SSR-3)', () => {
  it.each([
    [false, 'GIVEN'],
    [true, 'DISPUTED'],
  ])('settled by the manager, upheld %s, is %s', (upheld, state) => {
    const decision = resolveConsentDispute(disputed, { ...settle, upheld });
    if (decision.outcome === 'refused') throw new Error('refused');
    const record = decision.events.reduce(evolveConsent, disputed);
    expect(consentStanding([record], TODAY).interventions[0]).toMatchObject({ state });
  });

  it('needs a note', () => {
    given(disputed)
      .when(resolveConsentDispute, { ...settle, note: ' ' })
      .thenRefused('DISPUTE_NOTE_MISSING at note');
  });

  it.each([aLead(), aWorker(), aViewer('MANAGER', { centreId: ANOTHER_CENTRE })])(
    'is not settled by others ($role of $centreId)',
    (by) => {
      given(disputed)
        .when(resolveConsentDispute, { ...settle, by })
        .thenRefused('NOT_ALLOWED_FOR_ROLE');
    },
  );
});

it('a consent that nobody disputes has nothing to settle', () => {
  given(aConsent().build()).when(resolveConsentDispute, settle).thenRefused('NOT_DISPUTED');
});

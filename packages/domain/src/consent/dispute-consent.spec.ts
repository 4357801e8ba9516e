import { describe, it } from 'vitest';
import {
  A_CENTRE,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aConsent } from './consent.builder.ts';
import { disputeConsent } from './dispute-consent.ts';

const dispute = { by: aReferrer(), centreId: A_CENTRE, note: 'The father says no.' };

describe('a consent that somebody disputes (SSR-3)', () => {
  it('is flagged, which stops the work', () => {
    given(aConsent().build())
      .when(disputeConsent, dispute)
      .then({ type: 'ConsentDisputed', note: 'The father says no.' });
  });

  it('is not flagged again', () => {
    given(aConsent().disputed().build()).when(disputeConsent, dispute).then();
  });

  it('needs a note', () => {
    given(aConsent().build())
      .when(disputeConsent, { ...dispute, note: '' })
      .thenRefused('DISPUTE_NOTE_MISSING at note');
  });

  it('is flagged by whoever was told, the worker too', () => {
    given(aConsent().build())
      .when(disputeConsent, { ...dispute, by: aWorker() })
      .then({ type: 'ConsentDisputed' });
  });

  it.each([aReferrer(ANOTHER_SCHOOL), ...onlookers()])(
    'is not flagged by $role elsewhere',
    (by) => {
      given(aConsent().disputed().build())
        .when(disputeConsent, { ...dispute, by })
        .thenRefused('NOT_ALLOWED_FOR_ROLE');
    },
  );
});

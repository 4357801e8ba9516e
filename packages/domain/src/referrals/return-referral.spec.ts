import { describe, it } from 'vitest';
import { A_CENTRE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aReferral } from './referral.builder.ts';
import { returnReferral } from './return-referral.ts';

const ask = { by: aManager(), centreId: A_CENTRE, today: TODAY, question: 'Who helps at lunch?' };
const sent = aReferral();

describe('a referral that was sent', () => {
  it('goes back to the school with a question', () => {
    given(sent.build())
      .when(returnReferral, ask)
      .then({ type: 'ReferralReturned', question: 'Who helps at lunch?', on: TODAY });
  });

  it('needs a question', () => {
    given(sent.build())
      .when(returnReferral, { ...ask, question: ' ' })
      .thenRefused('QUESTION_MISSING at question');
  });

  it.each([aReferrer(), aWorker()])('is returned by the manager only, not $role', (by) => {
    given(sent.build())
      .when(returnReferral, { ...ask, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('may be returned again after an answer', () => {
    given(sent.returned().answered().build())
      .when(returnReferral, ask)
      .then({ type: 'ReferralReturned' });
  });
});

it.each(
  [
    sent.returned(),
    sent.accepted(),
    sent.declined(),
    sent.declined().challenged(),
    sent.withdrawn(),
  ].map((one) => one.build()),
)('a referral that is $status is not returned', (referral) => {
  given(referral).when(returnReferral, ask).thenRefused('NOT_IN_THIS_STATE');
});

import { describe, it } from 'vitest';
import {
  A_CENTRE,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aReferral } from './referral.builder.ts';
import { withdrawReferral } from './withdraw-referral.ts';

const withdraw = { by: aReferrer(), centreId: A_CENTRE, reason: 'The student moved away.' };
const sent = aReferral();
const open = [sent, sent.returned(), sent.declined().challenged()].map((one) => one.build());

describe.each(open)('a referral that is $status', (referral) => {
  it('is withdrawn by the school', () => {
    given(referral)
      .when(withdrawReferral, withdraw)
      .then({ type: 'ReferralWithdrawn', reason: 'The student moved away.' });
  });

  it('is withdrawn by the manager, who was told', () => {
    given(referral)
      .when(withdrawReferral, { ...withdraw, by: aManager() })
      .then({ type: 'ReferralWithdrawn' });
  });

  it('needs a reason', () => {
    given(referral)
      .when(withdrawReferral, { ...withdraw, reason: '' })
      .thenRefused('REASON_MISSING at reason');
  });

  it.each([aWorker(), aReferrer(ANOTHER_SCHOOL)])('is not withdrawn by others ($role)', (by) => {
    given(referral)
      .when(withdrawReferral, { ...withdraw, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

describe('a referral that was withdrawn', () => {
  const withdrawn = sent.withdrawn('The student moved away.').build();

  it('is not withdrawn again', () => {
    given(withdrawn).when(withdrawReferral, withdraw).then();
  });

  it('keeps its reason', () => {
    given(withdrawn)
      .when(withdrawReferral, { ...withdraw, reason: 'Another reason.' })
      .thenRefused('NOT_IN_THIS_STATE');
  });
});

it.each([sent.accepted(), sent.declined()].map((one) => one.build()))(
  'a referral that is $status is not withdrawn',
  (referral) => {
    given(referral).when(withdrawReferral, withdraw).thenRefused('NOT_IN_THIS_STATE');
  },
);

import { describe, it } from 'vitest';
import { A_CENTRE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { declineReferral } from './decline-referral.ts';
import { A_DECLINE, aReferral } from './referral.builder.ts';

const decline = {
  by: aManager(),
  centreId: A_CENTRE,
  at: `${TODAY}T10:00:00.000Z`,
  reason: A_DECLINE.reason,
  whatToTry: A_DECLINE.whatToTry,
  adviceOffered: true,
} as const;
const sent = aReferral();

describe('a referral that was sent (REF-6)', () => {
  it('is declined with a coded reason, what to try, and whether advice was offered', () => {
    given(sent.build()).when(declineReferral, decline).then({
      type: 'ReferralDeclined',
      decline: A_DECLINE,
    });
  });

  it('needs what to try', () => {
    given(sent.build())
      .when(declineReferral, { ...decline, whatToTry: '\n' })
      .thenRefused('WHAT_TO_TRY_MISSING at whatToTry');
  });

  it.each([aReferrer(), aWorker()])('is declined by the manager only, not $role', (by) => {
    given(sent.build())
      .when(declineReferral, { ...decline, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

describe('a referral that is declined', () => {
  it('is not declined again in the same words', () => {
    given(sent.declined().build()).when(declineReferral, decline).then();
  });

  it('does not change its reason', () => {
    given(sent.declined().build())
      .when(declineReferral, { ...decline, reason: 'NO_CAPACITY' })
      .thenRefused('NOT_IN_THIS_STATE');
  });

  it('says no to others all the same', () => {
    given(sent.declined().build())
      .when(declineReferral, { ...decline, by: aReferrer() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE', 'NOT_IN_THIS_STATE');
  });
});

it.each(
  [sent.returned(), sent.accepted(), sent.declined().challenged(), sent.withdrawn()].map((one) =>
    one.build(),
  ),
)('a referral that is $status is not declined', (referral) => {
  given(referral).when(declineReferral, decline).thenRefused('NOT_IN_THIS_STATE');
});

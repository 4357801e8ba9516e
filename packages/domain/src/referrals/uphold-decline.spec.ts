import { describe, it } from 'vitest';
import { A_CENTRE, aLead, aManager, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aReferral } from './referral.builder.ts';
import { upholdDecline } from './uphold-decline.ts';

const uphold = { by: aManager(), centreId: A_CENTRE, reason: 'Talked over with the school.' };
const sent = aReferral();

describe('a decline that was challenged (REF-6)', () => {
  const challenged = sent.declined().challenged().build();

  it('stands after the discussion, with a reason', () => {
    given(challenged)
      .when(upholdDecline, uphold)
      .then({ type: 'DeclineUpheld', reason: 'Talked over with the school.' });
  });

  it('needs the reason', () => {
    given(challenged)
      .when(upholdDecline, { ...uphold, reason: ' ' })
      .thenRefused('REASON_MISSING at reason');
  });

  it.each([aLead(), aWorker()])('is upheld by the manager only, not $role', (by) => {
    given(challenged)
      .when(upholdDecline, { ...uphold, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it.each(
  [
    sent,
    sent.returned(),
    sent.accepted(),
    sent.declined(),
    sent.declined().challenged().upheld(),
    sent.withdrawn(),
  ].map((one) => one.build()),
)('there is nothing to uphold in a referral that is $status', (referral) => {
  given(referral).when(upholdDecline, uphold).thenRefused('NOT_IN_THIS_STATE');
});

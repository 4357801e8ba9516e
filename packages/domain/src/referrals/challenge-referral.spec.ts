import { describe, it } from 'vitest';
import {
  A_CENTRE,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { challengeReferral } from './challenge-referral.ts';
import { aReferral } from './referral.builder.ts';

const challenge = {
  by: aLead(),
  centreId: A_CENTRE,
  grounds: 'Three things were tried.',
  otherOpenReferral: false,
};
const sent = aReferral();
const declined = sent.declined();

describe('a referral that was declined (REF-6)', () => {
  it('is challenged by the school, which opens a recorded discussion', () => {
    given(declined.build())
      .when(challengeReferral, challenge)
      .then({ type: 'DeclineChallenged', grounds: 'Three things were tried.' });
  });

  it('needs grounds', () => {
    given(declined.build())
      .when(challengeReferral, { ...challenge, grounds: '' })
      .thenRefused('GROUNDS_MISSING at grounds');
  });

  it('is challenged once', () => {
    given(declined.challenged().upheld().build())
      .when(challengeReferral, challenge)
      .thenRefused('ALREADY_CHALLENGED');
  });

  it('is not opened again beside a newer one (REF-4)', () => {
    given(declined.build())
      .when(challengeReferral, { ...challenge, otherOpenReferral: true })
      .thenRefused('OPEN_REFERRAL_EXISTS');
  });

  it.each([aManager(), aWorker(), aReferrer(ANOTHER_SCHOOL)])(
    'is challenged by its school only ($role)',
    (by) => {
      given(declined.build())
        .when(challengeReferral, { ...challenge, by })
        .thenRefused('NOT_YOUR_SCHOOL');
    },
  );
});

it.each(
  [sent, sent.returned(), sent.accepted(), declined.challenged(), sent.withdrawn()].map((one) =>
    one.build(),
  ),
)('a referral that is $status is not challenged', (referral) => {
  given(referral).when(challengeReferral, challenge).thenRefused('NOT_IN_THIS_STATE');
});

import { describe, expect, it } from 'vitest';
import {
  A_CENTRE,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { answerReferral } from './answer-referral.ts';
import { aReferral } from './referral.builder.ts';
import { aReferralDraft } from './referral-draft.builder.ts';
import { evolveReferral } from './referral.ts';

const { content } = aReferralDraft().ready();
const answer = {
  by: aReferrer(),
  centreId: A_CENTRE,
  today: TODAY,
  settings: DEFAULT_SETTINGS,
  answer: 'The head of year.',
  content,
};
const little = aReferral(
  aReferralDraft().ready().with({ priorInterventions: [] }).content,
  '2026-11-09',
);
const returned = little.returned('2026-11-11');

describe('a referral that was returned (REF-5)', () => {
  it('is answered by the school and assessed anew (PRI-4)', () => {
    given(returned.build())
      .when(answerReferral, answer)
      .then({ type: 'ReferralAnswered', on: TODAY, content, readiness: { met: true } });
  });

  it('runs on from the day of the answer', () => {
    const decision = answerReferral(returned.build(), answer);
    if (decision.outcome === 'refused') throw new Error('refused');
    expect(decision.events.reduce(evolveReferral, returned.build())).toMatchObject({
      status: 'SUBMITTED',
      readiness: { met: true },
      clock: { startedOn: '2026-11-09', pauses: [{ from: '2026-11-11', to: TODAY }] },
    });
  });

  it('needs an answer', () => {
    given(returned.build())
      .when(answerReferral, { ...answer, answer: '' })
      .thenRefused('ANSWER_MISSING at answer');
  });

  it('keeps what it could not have been sent without', () => {
    const emptied = { ...content, strengths: ' ', presentingReasons: [], parentView: null };
    given(returned.build())
      .when(answerReferral, { ...answer, content: emptied })
      .thenRefused('STRENGTHS_MISSING at strengths', 'REASONS_MISSING at presentingReasons');
  });

  it('may be answered by the lead', () => {
    given(returned.build())
      .when(answerReferral, { ...answer, by: aLead() })
      .then({ type: 'ReferralAnswered' });
  });

  it.each([aManager(), aWorker(), aReferrer(ANOTHER_SCHOOL)])(
    'is not answered by others ($role)',
    (by) => {
      given(returned.build())
        .when(answerReferral, { ...answer, by })
        .thenRefused('NOT_YOUR_SCHOOL');
    },
  );
});

it.each(
  [
    little,
    little.accepted(),
    little.declined(),
    little.declined().challenged(),
    little.withdrawn(),
  ].map((one) => one.build()),
)('a referral that is $status is not answered', (referral) => {
  given(referral).when(answerReferral, answer).thenRefused('NOT_IN_THIS_STATE');
});

import { describe, it } from 'vitest';
import { aReferrer, aWorker } from '../access/viewer.builder.ts';
import type { DraftId } from '../kernel/identifiers.ts';
import { given } from '../kernel/given-when-then.ts';
import { promoteAdvice } from './promote-advice.ts';
import { aSession } from './session.builder.ts';

const draftId = 'draft-1' as DraftId;
const promote = { by: aWorker(), draftId, promotedTo: null };
const advice = aSession('ADVICE', 0);

describe('advice that was given (SUP-2; rules.md §5, point 9)', () => {
  it('becomes a referral that is being written', () => {
    given(advice.held().build())
      .when(promoteAdvice, promote)
      .then({ type: 'AdvicePromoted', draftId });
  });

  it('becomes one referral', () => {
    given(advice.held().build())
      .when(promoteAdvice, { ...promote, promotedTo: draftId })
      .thenRefused('ADVICE_ALREADY_PROMOTED');
  });

  it('is promoted by whoever works there', () => {
    given(advice.held().build())
      .when(promoteAdvice, { ...promote, by: aReferrer() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it.each([
  ['advice that is only planned', advice],
  ['advice that was not given', advice.notHeld('SCHOOL_ASKED')],
  ['one to one support', aSession().held()],
])('%s does not', (_what, session) => {
  given(session.build()).when(promoteAdvice, promote).thenRefused('ADVICE_ONLY');
});

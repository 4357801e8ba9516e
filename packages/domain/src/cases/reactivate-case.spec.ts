import { describe, it } from 'vitest';
import { A_CASE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aCase } from './case.builder.ts';
import { reactivateCase } from './reactivate-case.ts';

const reactivate = { by: aWorker({ caseIds: [A_CASE] }), reason: 'Lunchtimes are hard again.' };

describe('a monitored case (rules.md 4.0)', () => {
  const monitored = aCase().monitored().build();

  it.each([reactivate.by, aManager()])('becomes active again by $role', (by) => {
    given(monitored)
      .when(reactivateCase, { ...reactivate, by })
      .then({
        type: 'CaseReactivated',
        reason: 'Lunchtimes are hard again.',
      });
  });

  it('needs a reason', () => {
    given(monitored)
      .when(reactivateCase, { ...reactivate, reason: ' ' })
      .thenRefused('REASON_MISSING at reason');
  });

  it.each([aReferrer(), aWorker()])('stays as it is for $role', (by) => {
    given(monitored)
      .when(reactivateCase, { ...reactivate, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it('an active case is active already', () => {
  given(aCase().build()).when(reactivateCase, reactivate).thenRefused('ALREADY_ACTIVE');
});

it('a closed case is reopened, not made active', () => {
  given(aCase().closed().build()).when(reactivateCase, reactivate).thenRefused('CASE_IS_CLOSED');
});

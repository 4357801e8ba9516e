import { describe, it } from 'vitest';
import { A_CASE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { aCase } from './case.builder.ts';
import { stepDownCase } from './step-down-case.ts';

const stepDown = {
  by: aWorker({ caseIds: [A_CASE] }),
  today: TODAY,
  nextCheckOn: '2027-01-11',
  reason: 'Both targets are met for now.',
};

describe('an active case', () => {
  it('is stepped down to monitored with the day of its next check (SUP-3)', () => {
    given(aCase().build())
      .when(stepDownCase, stepDown)
      .then({ type: 'CaseSteppedDown', nextCheckOn: '2027-01-11' });
  });

  it.each([TODAY, '2026-11-02'])('needs a check after today, not on %s', (nextCheckOn) => {
    given(aCase().build())
      .when(stepDownCase, { ...stepDown, nextCheckOn })
      .thenRefused('NEXT_CHECK_NOT_AFTER_TODAY at nextCheckOn');
  });

  it('needs a reason', () => {
    given(aCase().build())
      .when(stepDownCase, { ...stepDown, reason: '' })
      .thenRefused('REASON_MISSING at reason');
  });

  it('is stepped down by the manager too', () => {
    given(aCase().build())
      .when(stepDownCase, { ...stepDown, by: aManager() })
      .then({ type: 'CaseSteppedDown' });
  });

  it.each([aReferrer(), aWorker()])('is not stepped down by who does not have it ($role)', (by) => {
    given(aCase().build())
      .when(stepDownCase, { ...stepDown, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it('a monitored case is not stepped down again', () => {
  given(aCase().monitored().build()).when(stepDownCase, stepDown).thenRefused('ALREADY_MONITORED');
});

it('a closed case is not stepped down', () => {
  given(aCase().closed().build()).when(stepDownCase, stepDown).thenRefused('CASE_IS_CLOSED');
});

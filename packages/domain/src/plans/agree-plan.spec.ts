import { describe, it } from 'vitest';
import { A_CASE, ANOTHER_SCHOOL, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { agreePlan, type AgreePlan } from './agree-plan.ts';
import { aPlan } from './plan.builder.ts';

const agreement = { party: 'STUDENT', name: 'Somebody', agreedOn: TODAY } as const;
const agree: AgreePlan = {
  by: aWorker({ caseIds: [A_CASE] }),
  today: TODAY,
  caseIsOpen: true,
  version: 1,
  agreement,
};
const agreeing = (plan = aPlan().written(), parts: Partial<AgreePlan> = {}) =>
  given(plan.build()).when(agreePlan, { ...agree, ...parts });
const almost = aPlan().written().agreedBy('SERVICE', 'SCHOOL', 'PARENT');

describe('a plan', () => {
  it('is agreed to by one after another, with name and day', () => {
    agreeing()
      .then({ type: 'PlanAgreementGiven', version: 1, agreement })
      .warning('PLAN_NOT_AGREED_BY_ALL');
  });

  it('holds with the fourth', () => {
    agreeing(almost)
      .then({ type: 'PlanAgreementGiven', agreement }, { type: 'PlanAgreed', version: 1 })
      .warning();
  });

  it('does not hold with three, one of them twice', () => {
    const again = { ...agreement, party: 'PARENT', name: 'The other parent' } as const;
    agreeing(almost, { agreement: again })
      .then({ type: 'PlanAgreementGiven' })
      .warning('PLAN_NOT_AGREED_BY_ALL');
  });

  it('said twice it is said once', () => {
    agreeing(aPlan().written().agreedBy('STUDENT')).then().warning('PLAN_NOT_AGREED_BY_ALL');
  });

  it('takes the place of the one before, not earlier', () => {
    const changed = aPlan().written().agreed().written();
    agreeing(changed, { version: 2 }).then({ type: 'PlanAgreementGiven' });
    agreeing(changed.agreedBy('SERVICE', 'SCHOOL', 'PARENT'), { version: 2 }).then(
      { type: 'PlanAgreementGiven' },
      { type: 'PlanSuperseded', version: 1, on: TODAY },
      { type: 'PlanAgreed', version: 2 },
    );
  });
});

describe('who records it', () => {
  it('is the school for itself, the parent and the student', () => {
    agreeing(undefined, { by: aReferrer() }).then({ type: 'PlanAgreementGiven' });
    agreeing(undefined, { by: aReferrer(ANOTHER_SCHOOL) }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('is the service for the service', () => {
    const service = { agreement: { ...agreement, party: 'SERVICE' } } as const;
    agreeing(undefined, { ...service, by: aManager() }).then({ type: 'PlanAgreementGiven' });
    agreeing(undefined, { ...service, by: aReferrer() }).thenRefused(
      'PARTY_NOT_YOURS_TO_CONFIRM at party',
    );
  });
});

it.each([
  ['that is not there', aPlan(), {}, 'PLAN_NOT_WRITTEN'],
  ['in a version that nobody wrote', aPlan().written(), { version: 2 }, 'PLAN_NOT_WRITTEN'],
  ['that all agreed to', aPlan().written().agreed(), {}, 'PLAN_AGREED_ALREADY'],
  ['that has ended', aPlan().written().ended(), {}, 'PLAN_NOT_WRITTEN'],
  ['of a closed case', aPlan().written(), { caseIsOpen: false }, 'CASE_IS_CLOSED'],
  ['by nobody', aPlan().written(), { agreement: { ...agreement, name: '' } }, 'NAME_MISSING'],
  [
    'tomorrow',
    aPlan().written(),
    { agreement: { ...agreement, agreedOn: '2026-11-17' } },
    'AGREED_IN_FUTURE',
  ],
  [
    'before it was written',
    aPlan().written(),
    { agreement: { ...agreement, agreedOn: '2026-11-15' } },
    'AGREED_BEFORE_WRITTEN',
  ],
] as const)('nobody agrees to a plan %s', (_which, plan, parts, code) => {
  agreeing(plan, parts).thenRefused(code);
});

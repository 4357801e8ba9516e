import { describe, it } from 'vitest';
import { A_CASE, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { TargetId } from '../kernel/identifiers.ts';
import { changePlan, type ChangePlan } from './change-plan.ts';
import { A_TARGET, aPlan, aTarget } from './plan.builder.ts';

const change: ChangePlan = {
  by: aWorker({ caseIds: [A_CASE] }),
  today: TODAY,
  at: `${TODAY}T12:00:00.000Z`,
  caseIsOpen: true,
  targets: [aTarget({ aim: 'I ask for help.', start: null })],
  reason: 'Lunchtimes are hard too.',
  workBeganOn: null,
};
const changing = (plan = aPlan().written(), parts: Partial<ChangePlan> = {}) =>
  given(plan.build()).when(changePlan, { ...change, ...parts });

describe('a plan that is being written', () => {
  it('is written anew, and its targets keep their ratings', () => {
    changing(aPlan().written().agreedBy('STUDENT'), { reason: null }).then({
      type: 'PlanDraftChanged',
      version: 1,
      on: TODAY,
      targets: [{ id: A_TARGET, aim: 'I ask for help.' }],
    });
  });

  it('asks for the start of a target that is new to it', () => {
    const fresh = aTarget({ id: 'target-2' as TargetId });
    changing(undefined, { targets: [...change.targets, fresh] }).then(
      { type: 'PlanDraftChanged' },
      { type: 'GoalRated', rating: { targetId: 'target-2' as TargetId } },
    );
    changing(undefined, { targets: [{ ...fresh, start: null }] }).thenRefused(
      'START_RATING_MISSING at targets.0.start',
    );
  });
});

describe('a plan that was agreed', () => {
  const agreed = aPlan().written().agreed();

  it('stays as it was; the change is a new version with a reason', () => {
    changing(agreed).then({
      type: 'PlanWritten',
      plan: { version: 2, state: 'DRAFT', reason: 'Lunchtimes are hard too.', agreements: [] },
    });
    changing(agreed, { reason: ' ' }).thenRefused('REASON_MISSING at reason');
  });

  it('has one change at a time', () => {
    changing(agreed.written()).then({ type: 'PlanDraftChanged', version: 2 });
  });
});

it.each([
  ['there is none', aPlan(), { targets: [aTarget()] }, 'PLAN_NOT_WRITTEN'],
  ['it has ended', aPlan().written().ended(), {}, 'PLAN_NOT_WRITTEN'],
  ['the case is closed', aPlan().written(), { caseIsOpen: false }, 'CASE_IS_CLOSED'],
  ['the school does', aPlan().written(), { by: aReferrer() }, 'NOT_ALLOWED_FOR_ROLE'],
  ['nothing is left of it', aPlan().written(), { targets: [] }, 'TARGETS_OUT_OF_RANGE'],
] as const)('a plan is not changed where %s', (_situation, plan, parts, code) => {
  changing(plan, parts).thenRefused(code);
});

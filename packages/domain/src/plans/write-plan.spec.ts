import { describe, it } from 'vitest';
import { A_CASE, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { TargetId } from '../kernel/identifiers.ts';
import { A_TARGET, aPlan, aTarget } from './plan.builder.ts';
import { writePlan, type WritePlan } from './write-plan.ts';

const write: WritePlan = {
  by: aWorker({ caseIds: [A_CASE] }),
  today: TODAY,
  at: `${TODAY}T12:00:00.000Z`,
  caseIsOpen: true,
  targets: [aTarget()],
  hasProfile: true,
  workBeganOn: null,
};
const writing = (parts: Partial<WritePlan> = {}, plan = aPlan()) =>
  given(plan.build()).when(writePlan, { ...write, ...parts });
const targets = (howMany: number) =>
  Array.from({ length: howMany }, (_one, at) => aTarget({ id: `target-${at}` as TargetId }));

describe('a plan (ASS-3)', () => {
  it('is written with its targets and where each starts', () => {
    writing()
      .then(
        {
          type: 'PlanWritten',
          plan: { version: 1, state: 'DRAFT', agreements: [], targets: [{ id: A_TARGET }] },
        },
        {
          type: 'GoalRated',
          rating: { targetId: A_TARGET, value: 3, ratedBy: 'STUDENT', workHadBegun: false },
        },
      )
      .warning();
  });

  it('is written by the manager too, without a profile if need be, which is said', () => {
    writing({ by: aManager(), hasProfile: false })
      .then({ type: 'PlanWritten' }, { type: 'GoalRated' })
      .warning('PLAN_WITHOUT_PROFILE');
  });

  it.each([0, 4])('is not written with %i targets', (howMany) => {
    writing({ targets: targets(howMany) }).thenRefused('TARGETS_OUT_OF_RANGE at targets');
  });

  it('has up to three, each once', () => {
    writing({ targets: targets(3) }).then(
      { type: 'PlanWritten' },
      { type: 'GoalRated' },
      { type: 'GoalRated' },
      { type: 'GoalRated' },
    );
    writing({ targets: [aTarget(), aTarget()] }).thenRefused('TARGET_NAMED_TWICE at targets');
  });

  it.each([
    ['aim', { aim: ' ' }, 'TARGET_AIM_MISSING at targets.0.aim'],
    ['owner', { owner: { party: 'SCHOOL', name: '' } }, 'TARGET_OWNER_MISSING at targets.0.owner'],
    ['topic (TOP-3)', { topics: [] }, 'TOPIC_MISSING at targets.0.topics'],
    ['review', { reviewOn: null }, 'REVIEW_NOT_AFTER_TODAY at targets.0.reviewOn'],
    ['review to come', { reviewOn: TODAY }, 'REVIEW_NOT_AFTER_TODAY at targets.0.reviewOn'],
    ['start', { start: null }, 'START_RATING_MISSING at targets.0.start'],
    [
      'start out of ten',
      { start: { value: 11, ratedBy: 'STUDENT', ratedOn: TODAY } },
      'RATING_OUT_OF_RANGE at targets.0.start.value',
    ],
    [
      'start by now',
      { start: { value: 1, ratedBy: 'STUDENT', ratedOn: '2026-11-17' } },
      'RATED_IN_FUTURE at targets.0.start.ratedOn',
    ],
  ] as const)('is not written without a %s', (_what, parts, code) => {
    writing({ targets: [aTarget(parts)] }).thenRefused(code);
  });

  it.each([
    ['by the school', { by: aReferrer() }, 'NOT_ALLOWED_FOR_ROLE'],
    [
      'by a worker who serves the school and has not the case',
      { by: aWorker() },
      'NOT_ALLOWED_FOR_ROLE',
    ],
    ['for a closed case', { caseIsOpen: false }, 'CASE_IS_CLOSED'],
  ] as const)('is not written %s', (_how, parts, code) => {
    writing(parts).thenRefused(code);
  });

  it('is one at a time; after the last has ended there is another', () => {
    writing({}, aPlan().written()).thenRefused('PLAN_EXISTS');
    writing({}, aPlan().written().agreed()).thenRefused('PLAN_EXISTS');
    writing({}, aPlan().written().agreed().ended()).then(
      { type: 'PlanWritten', plan: { version: 2 } },
      { type: 'GoalRated' },
    );
  });
});

describe('a start that was rated after the work began (rules.md 4.6)', () => {
  it.each([
    ['the day before', '2026-11-15', true],
    ['that day', TODAY, false],
  ])('is flagged where the first session was %s', (_when, workBeganOn, flagged) => {
    const outcome = writing({ workBeganOn }).then(
      { type: 'PlanWritten' },
      { type: 'GoalRated', rating: { workHadBegun: flagged } },
    );
    if (flagged) outcome.warning('BASELINE_AFTER_WORK_BEGAN at targets.0.start');
    else outcome.warning();
  });
});

import { describe, expect, it } from 'vitest';
import { A_CASE, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { TargetId } from '../kernel/identifiers.ts';
import { endPlan, type EndPlan } from './end-plan.ts';
import { endReport } from './end-report.ts';
import { A_TARGET, aPlan, aTarget } from './plan.builder.ts';
import { TARGET_RESULTS } from './plan-codes.ts';

const today = '2027-03-01';
const judgement = {
  targetId: A_TARGET,
  result: 'MET',
  saidBy: 'STUDENT',
  words: 'I put my hand up now.',
} as const;
const end: EndPlan = {
  by: aWorker({ caseIds: [A_CASE] }),
  today,
  caseIsOpen: true,
  endedOn: today,
  judgements: [judgement],
};
const agreed = aPlan().written().agreed();
const rated = agreed.rated(7, '2027-02-22');
const ending = (parts: Partial<EndPlan> = {}, plan = rated) =>
  given(plan.build()).when(endPlan, { ...end, ...parts });

describe('the end of a plan', () => {
  it('tells of each target where it started, where it came to, and in whose words', () => {
    ending()
      .then({
        type: 'PlanEnded',
        version: 1,
        on: today,
        report: [
          {
            targetId: A_TARGET,
            aimOf: 'STUDENT',
            start: { value: 3 },
            latest: { value: 7 },
            change: 4,
            raterChanged: false,
            result: 'MET',
            saidBy: 'STUDENT',
            words: 'I put my hand up now.',
          },
        ],
      })
      .warning();
  });

  it.each(TARGET_RESULTS)(
    'of a target that was never rated again is %s, and that is said',
    (result) => {
      ending({ judgements: [{ ...judgement, result }] }, agreed)
        .then({ type: 'PlanEnded', report: [{ result, change: null }] })
        .warning('NOT_RATED_AGAIN at judgements.0');
    },
  );

  it.each([
    ['MET', 3, true],
    ['MET', 2, true],
    ['MET', 4, false],
    ['SOME', 2, false],
    ['NOT_MET', 3, false],
    ['NOT_MET', 4, true],
  ] as const)('%s with three become %i: words against the number %s', (result, value, against) => {
    const outcome = ending(
      { judgements: [{ ...judgement, result }] },
      agreed.rated(value, '2027-02-22'),
    ).then({ type: 'PlanEnded' });
    if (against) outcome.warning('RESULT_AGAINST_RATING at judgements.0');
    else outcome.warning();
  });

  it('comes to a plan that was never agreed to as well, with its report', () => {
    ending({}, aPlan().written().rated(7, '2027-02-22')).then({ type: 'PlanEnded', version: 1 });
  });

  it('leaves a change that was being written', () => {
    ending({}, rated.written(aTarget({ start: null }))).then(
      { type: 'PlanSuperseded', version: 2, on: today },
      { type: 'PlanEnded', version: 1 },
    );
  });

  it.each([
    ['without a result', { judgements: [] }, 'RESULT_MISSING at judgements'],
    [
      'without words',
      { judgements: [{ ...judgement, words: ' ' }] },
      'RESULT_WORDS_MISSING at judgements.0.words',
    ],
    [
      'with two results',
      { judgements: [judgement, judgement] },
      'TARGET_NOT_IN_PLAN at judgements.1.targetId',
    ],
    [
      'with another’s',
      { judgements: [judgement, { ...judgement, targetId: 'target-9' as TargetId }] },
      'TARGET_NOT_IN_PLAN at judgements.1.targetId',
    ],
    ['tomorrow', { endedOn: '2027-03-02' }, 'ENDED_IN_FUTURE at endedOn'],
    ['before it was written', { endedOn: '2026-11-15' }, 'ENDED_BEFORE_WRITTEN at endedOn'],
    ['by the school', { by: aReferrer() }, 'NOT_ALLOWED_FOR_ROLE'],
    ['after its case', { caseIsOpen: false }, 'CASE_IS_CLOSED'],
  ] as const)('does not come %s', (_how, parts, code) => {
    ending(parts).thenRefused(code);
  });

  it.each([
    ['there is none', aPlan()],
    ['it has come already', rated.ended()],
  ])('does not come where %s', (_situation, plan) => {
    ending({}, plan).thenRefused('PLAN_NOT_WRITTEN');
  });
});

it('the report follows the order of the plan, whatever the order of the words', () => {
  const second = aTarget({ id: 'target-2' as TargetId });
  const { versions, ratings } = aPlan().written(aTarget(), second).build();
  const judgements = [{ ...judgement, targetId: second.id }, judgement];
  const report = endReport(versions[0]?.targets ?? [], ratings, judgements);
  expect(report.map(({ targetId }) => targetId)).toEqual([A_TARGET, second.id]);
});

import { aPlan, aProfile, aStatement, aTarget } from '../plans.ts';
import { type MutationCase, school } from './mutation-case.ts';
import { aStudent, inDays } from './rows.ts';
import { aCaseOf, aText } from './situations.ts';

const expectedVersion = 1;
const done = 'PlanSuccess';
const raises = ['support_plan', 'planId'] as const;

/** The manager, and the worker who has the case; who serves the school, and the school, read. */
const whoHasTheCase = {
  may: ['manager', 'caseWorker'],
  refused: { NOT_ALLOWED_FOR_ROLE: ['worker', ...school] },
} as const;

export const actsOnPlans: Readonly<Record<string, MutationCase>> = {
  writeNeedsProfile: {
    when: async (outreach) => ({
      caseId: (await aProfile(outreach)).caseId,
      expectedVersion,
      studentDeclined: false,
      statements: [aStatement()],
    }),
    done: 'NeedsProfileSuccess',
    ...whoHasTheCase,
    history: ['NEEDS_PROFILE_WRITTEN'],
  },
  writePlan: {
    when: async (outreach) => ({
      caseId: await aCaseOf(outreach, await aStudent(outreach)),
      targets: [aTarget()],
    }),
    done,
    ...whoHasTheCase,
    history: ['GOAL_RATED', 'PLAN_WRITTEN'],
  },
  changePlan: {
    when: async (outreach) => {
      const { planId, targetId } = await aPlan(outreach);
      return { planId, expectedVersion, targets: [aTarget({ targetId })], reason: aText };
    },
    done,
    ...whoHasTheCase,
    history: ['GOAL_RATED', 'PLAN_DRAFT_CHANGED'],
    raises,
  },
  /** The school records for itself, for the parent and for the student. */
  agreePlan: {
    when: async (outreach) => ({
      planId: (await aPlan(outreach)).planId,
      expectedVersion,
      number: 1,
      party: 'PARENT',
      name: 'Pat Testerfield',
      agreedOn: inDays(0),
    }),
    done,
    may: ['manager', 'caseWorker', ...school],
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker'] },
    history: ['PLAN_AGREEMENT_GIVEN'],
    raises,
  },
  rateGoal: {
    when: async (outreach) => {
      const { planId, targetId } = await aPlan(outreach, { agreed: true });
      return { planId, targetId, value: 6, ratedBy: 'STUDENT', ratedOn: inDays(0) };
    },
    done,
    ...whoHasTheCase,
    history: ['GOAL_RATED'],
  },
  reviewPlan: {
    when: async (outreach) => {
      const { planId, targetId } = await aPlan(outreach, { agreed: true });
      const targets = [{ targetId, answer: 'GOES_ON', nextReviewOn: inDays(42) }];
      return { planId, expectedVersion, reviewedOn: inDays(0), note: aText, targets };
    },
    done,
    ...whoHasTheCase,
    history: ['PLAN_REVIEWED'],
    raises,
  },
  endPlan: {
    when: async (outreach) => {
      const { planId, targetId } = await aPlan(outreach, { agreed: true });
      const judgements = [{ targetId, result: 'SOME', saidBy: 'STUDENT', words: aText }];
      return { planId, expectedVersion, endedOn: inDays(0), judgements };
    },
    done,
    ...whoHasTheCase,
    history: ['PLAN_ENDED'],
    raises,
  },
  recordMeasure: {
    when: async (outreach) => ({
      caseId: await aCaseOf(outreach, await aStudent(outreach)),
      takenOn: inDays(0),
      sdq: {
        ...{ informant: 'TEACHER', scheme: 'FOUR_BAND', total: 17, emotional: 4, conduct: 4 },
        ...{ hyperactivity: 6, peer: 3, prosocial: 6, impact: 2 },
      },
    }),
    done: 'MeasureSuccess',
    ...whoHasTheCase,
    history: ['MEASURE_RECORDED'],
  },
};

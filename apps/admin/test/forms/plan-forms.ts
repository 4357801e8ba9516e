import { expect } from 'vitest';
import AgreePlanForm from '../../src/features/plans/AgreePlanForm.vue';
import EndPlanForm from '../../src/features/plans/EndPlanForm.vue';
import RateGoalForm from '../../src/features/plans/RateGoalForm.vue';
import RecordMeasureForm from '../../src/features/plans/RecordMeasureForm.vue';
import ReviewPlanForm from '../../src/features/plans/ReviewPlanForm.vue';
import WritePlanForm from '../../src/features/plans/WritePlanForm.vue';
import WriteProfileForm from '../../src/features/plans/WriteProfileForm.vue';
import { aProfile, aTarget } from '../../src/testing/plans.ts';
import type { FormCase } from './form-case.ts';

const plan = { id: 'plan-1', version: 4 };
const seen = { planId: 'plan-1', expectedVersion: 4 };
const targets = [aTarget()];

export const planForms: Readonly<Record<string, FormCase>> = {
  AgreePlanForm: {
    form: AgreePlanForm,
    props: { plan, number: 2, party: 'PARENT' },
    sends: 'AgreePlan',
    submit: 'Record the agreement',
    missing: ['Enter who agreed'],
    steps: [
      { fill: 'Who agreed?', with: 'Pat Example' },
      { day: 'On which day?', with: '2026-11-18' },
    ],
    input: { ...seen, number: 2, party: 'PARENT', name: 'Pat Example', agreedOn: '2026-11-18' },
    versioned: true,
  },
  RateGoalForm: {
    form: RateGoalForm,
    props: { plan, targets: [...targets, aTarget({ targetId: 't2', aim: 'I eat with others.' })] },
    sends: 'RateGoal',
    submit: 'Record the rating',
    missing: ['Choose a goal', 'Choose a number from 0 to 10'],
    steps: [
      { choose: 'I eat with others.' },
      { choose: '7' },
      { choose: 'School' },
      { day: 'On which day?', with: '2026-11-18' },
    ],
    input: { planId: 'plan-1', targetId: 't2', value: 7, ratedBy: 'SCHOOL', ratedOn: '2026-11-18' },
    versioned: false,
  },
  ReviewPlanForm: {
    form: ReviewPlanForm,
    props: { plan, targets },
    sends: 'ReviewPlan',
    submit: 'Record the review',
    missing: ['Say what came of it', 'Say whether the target goes on'],
    steps: [
      { day: 'Day of the review', with: '2026-11-18' },
      { fill: 'What came of it?', with: 'Steady' },
      { choose: 'Goes on' },
      { day: 'Next review', with: '2027-01-18' },
    ],
    input: {
      ...{ ...seen, reviewedOn: '2026-11-18', note: 'Steady' },
      targets: [{ targetId: 't1', answer: 'GOES_ON', nextReviewOn: '2027-01-18' }],
    },
    versioned: true,
  },
  EndPlanForm: {
    form: EndPlanForm,
    props: { plan, targets },
    sends: 'EndPlan',
    submit: 'End the plan',
    missing: ['Say how the target ended', 'Write how it ended in somebody’s own words'],
    steps: [
      { day: 'Last day of the plan', with: '2026-11-18' },
      { choose: 'Some progress' },
      { fill: 'In their words', with: 'Most days' },
    ],
    input: {
      ...{ ...seen, endedOn: '2026-11-18' },
      judgements: [{ targetId: 't1', result: 'SOME', saidBy: 'STUDENT', words: 'Most days' }],
    },
    versioned: true,
  },
  'RecordMeasureForm, of typed scores': {
    form: RecordMeasureForm,
    props: { caseId: 'case-1' },
    sends: 'RecordMeasure',
    submit: 'Record the measure',
    missing: ['Choose who filled the form in', 'Enter at least one score'],
    steps: [
      { choose: 'Teacher' },
      { fill: 'Total difficulties (optional)', with: '17' },
      { fill: 'Prosocial (optional)', with: '4' },
      { day: 'On which day?', with: '2026-11-18' },
    ],
    input: {
      ...{ caseId: 'case-1', takenOn: '2026-11-18' },
      sdq: {
        ...{ informant: 'TEACHER', scheme: 'FOUR_BAND', total: 17, prosocial: 4 },
        ...{ emotional: null, conduct: null, hyperactivity: null, peer: null, impact: null },
      },
    },
    versioned: false,
  },
  'RecordMeasureForm, of our own question': {
    form: RecordMeasureForm,
    props: { caseId: 'case-1' },
    sends: 'RecordMeasure',
    submit: 'Record the measure',
    missing: [],
    steps: [
      { choose: 'Our own rating, from 1 to 5' },
      { fill: 'Which question was asked?', with: 'How was break?' },
      { choose: '4' },
    ],
    input: {
      caseId: 'case-1',
      ownRating: { question: 'How was break?', value: 4, ratedBy: 'STUDENT' },
    },
    versioned: false,
  },
  'WritePlanForm, for the first time': {
    form: WritePlanForm,
    props: { caseId: 'case-1', plan: null, from: [], agreed: false },
    sends: 'WritePlan',
    submit: 'Write the plan',
    missing: [
      'Write what is to become better',
      'Choose a topic',
      'Enter who looks after the target',
      'Choose where it starts, from 0 to 10',
    ],
    steps: [
      { fill: 'What is to become better? (target 1)', with: 'I ask for help' },
      { choose: 'Coping strategies' },
      { choose: '3' },
      { fill: 'Who? (target 1)', with: 'Wil Worker' },
      { day: 'Next review (target 1)', with: '2027-01-18' },
    ],
    input: {
      caseId: 'case-1',
      targets: [
        {
          ...{ targetId: null, aim: 'I ask for help', aimOf: 'STUDENT', topics: ['COPING'] },
          ...{ ownerParty: 'SERVICE', ownerName: 'Wil Worker', reviewOn: '2027-01-18' },
          start: { value: 3, ratedBy: 'STUDENT', ratedOn: expect.any(String) as string },
        },
      ],
    },
    versioned: false,
  },
  'WritePlanForm, of a plan that was agreed': {
    form: WritePlanForm,
    props: { caseId: 'case-1', plan, from: targets, agreed: true },
    sends: 'ChangePlan',
    submit: 'Save the change',
    missing: ['Say why the plan changes'],
    steps: [{ fill: 'Why does the plan change?', with: 'Lunch is hard too' }],
    input: { ...seen, reason: 'Lunch is hard too' },
    versioned: true,
  },
  WriteProfileForm: {
    form: WriteProfileForm,
    props: { caseId: 'case-1', profile: aProfile({ statements: [] }) },
    sends: 'WriteNeedsProfile',
    submit: 'Write the profile',
    missing: ['Write what the student is good at'],
    steps: [{ fill: 'Strengths', with: 'Draws well' }],
    input: { caseId: 'case-1', expectedVersion: 2, studentDeclined: false },
    versioned: true,
  },
};

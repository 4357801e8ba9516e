import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';
import { measureFragment, planFragment, profileFragment } from './plan.documents.ts';

const planSavedFragment = graphql(
  `
    fragment PlanSaved on PlanSuccess @_unmask {
      plan {
        ...PlanWhole
      }
      warnings {
        code
        field
        detail
      }
    }
  `,
  [planFragment],
);
const adds = [planSavedFragment, refusedFragment] as const;
const changes = [planSavedFragment, staleFragment, refusedFragment] as const;

export const writePlanMutation = graphql(
  `
    mutation WritePlan($input: WritePlanInput!) {
      writePlan(input: $input) {
        __typename
        ...PlanSaved
        ...Refused
      }
    }
  `,
  adds,
);

export const rateGoalMutation = graphql(
  `
    mutation RateGoal($input: RateGoalInput!) {
      rateGoal(input: $input) {
        __typename
        ...PlanSaved
        ...Refused
      }
    }
  `,
  adds,
);

export const changePlanMutation = graphql(
  `
    mutation ChangePlan($input: ChangePlanInput!) {
      changePlan(input: $input) {
        __typename
        ...PlanSaved
        ...Stale
        ...Refused
      }
    }
  `,
  changes,
);

export const agreePlanMutation = graphql(
  `
    mutation AgreePlan($input: AgreePlanInput!) {
      agreePlan(input: $input) {
        __typename
        ...PlanSaved
        ...Stale
        ...Refused
      }
    }
  `,
  changes,
);

export const reviewPlanMutation = graphql(
  `
    mutation ReviewPlan($input: ReviewPlanInput!) {
      reviewPlan(input: $input) {
        __typename
        ...PlanSaved
        ...Stale
        ...Refused
      }
    }
  `,
  changes,
);

export const endPlanMutation = graphql(
  `
    mutation EndPlan($input: EndPlanInput!) {
      endPlan(input: $input) {
        __typename
        ...PlanSaved
        ...Stale
        ...Refused
      }
    }
  `,
  changes,
);

export const writeNeedsProfileMutation = graphql(
  `
    mutation WriteNeedsProfile($input: WriteNeedsProfileInput!) {
      writeNeedsProfile(input: $input) {
        __typename
        ... on NeedsProfileSuccess {
          profile {
            ...ProfileWhole
          }
          warnings {
            code
            field
            detail
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [profileFragment, staleFragment, refusedFragment],
);

export const recordMeasureMutation = graphql(
  `
    mutation RecordMeasure($input: RecordMeasureInput!) {
      recordMeasure(input: $input) {
        __typename
        ... on MeasureSuccess {
          measure {
            ...MeasureWhole
          }
          warnings {
            code
            field
            detail
          }
        }
        ...Refused
      }
    }
  `,
  [measureFragment, refusedFragment],
);

import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';
import { weekSessionFragment } from './week.documents.ts';

const sessionsDoneFragment = graphql(
  `
    fragment SessionsDone on SessionSeriesSuccess @_unmask {
      sessions {
        ...WeekSession
      }
      warnings {
        code
        field
        detail
      }
    }
  `,
  [weekSessionFragment],
);

export const planSessionMutation = graphql(
  `
    mutation PlanSession($input: PlanSessionInput!) {
      planSession(input: $input) {
        __typename
        ... on SessionSuccess {
          session {
            ...WeekSession
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
  [weekSessionFragment, refusedFragment],
);

export const copySessionsMutation = graphql(
  `
    mutation CopySessions($input: CopySessionsInput!) {
      copySessions(input: $input) {
        __typename
        ... on SessionSeriesSuccess {
          sessions {
            ...WeekSession
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
  [weekSessionFragment, refusedFragment],
);

export const planSeriesMutation = graphql(
  `
    mutation PlanSeries($input: PlanSeriesInput!) {
      planSeries(input: $input) {
        __typename
        ...SessionsDone
        ...Refused
      }
    }
  `,
  [sessionsDoneFragment, refusedFragment],
);

export const moveSessionMutation = graphql(
  `
    mutation MoveSession($input: MoveSessionInput!) {
      moveSession(input: $input) {
        __typename
        ...SessionsDone
        ...Stale
        ...Refused
      }
    }
  `,
  [sessionsDoneFragment, staleFragment, refusedFragment],
);

export const cancelSessionMutation = graphql(
  `
    mutation CancelSession($input: CancelSessionInput!) {
      cancelSession(input: $input) {
        __typename
        ...SessionsDone
        ...Stale
        ...Refused
      }
    }
  `,
  [sessionsDoneFragment, staleFragment, refusedFragment],
);

/** Students whom a session at a school may name: those with an open case there. */
export const planStudentsQuery = graphql(`
  query PlanStudents($schoolId: ID!) {
    cases(
      first: 100
      orderBy: STUDENT_NAME
      filter: { schoolId: $schoolId, status: [ACTIVE, MONITORED] }
    ) {
      nodes {
        id
        student {
          id
          displayName
          yearGroup
        }
      }
    }
  }
`);

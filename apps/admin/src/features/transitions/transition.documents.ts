import { refusedFragment } from '../../graphql/answer.documents.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const nominationFragment = graphql(`
  fragment Nomination on TransitionNomination @_unmask {
    id
    kind
    fromYear
    toYear
    startsOn
    fromSchoolName
    endedOn
    endReason
    standing
    note {
      id
      version
      forConversation
    }
    checkIns {
      week
      dueOn
      doneOn
      state
    }
    viewerCanConfirmArrival
    student {
      id
      displayName
    }
    school {
      id
      name
    }
    programme {
      id
      name
    }
  }
`);
export type Nomination = ResultOf<typeof nominationFragment>;

export const transitionListQuery = graphql(
  `
    query TransitionList($first: Int!, $after: String, $filter: TransitionFilter) {
      transitionNominations(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Nomination
        }
      }
    }
  `,
  [nominationFragment],
);

/** Programmes for transitions are sorted out here, and the schools to which somebody may go. */
export const transitionChoicesQuery = graphql(`
  query TransitionChoices {
    schools(first: 100, orderBy: NAME, filter: { secondary: true }) {
      nodes {
        id
        name
      }
    }
    programmes(first: 100) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

export const nominateMutation = graphql(
  `
    mutation NominateForTransition($input: NominateForTransitionInput!) {
      nominateForTransition(input: $input) {
        __typename
        ... on TransitionSuccess {
          nomination {
            ...Nomination
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
  [nominationFragment, refusedFragment],
);

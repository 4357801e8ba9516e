import { refusedFragment } from '../../graphql/answer.documents.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';

const keepApartFragment = graphql(`
  fragment KeepApartPair on KeepApart @_unmask {
    id
    from
    reason
    note
    liftedOn
    student {
      id
      displayName
    }
    otherStudent {
      id
      displayName
    }
    setBy {
      id
      name
    }
  }
`);
export type KeepApartPair = ResultOf<typeof keepApartFragment>;

/** The pairs of a school that hold today, for those who may see them. */
export const keepApartQuery = graphql(
  `
    query KeepApartAt($schoolId: ID!) {
      keepApart(first: 100, filter: { schoolId: $schoolId, holds: true }) {
        nodes {
          ...KeepApartPair
        }
      }
    }
  `,
  [keepApartFragment],
);

export const setKeepApartMutation = graphql(
  `
    mutation SetKeepApart($input: SetKeepApartInput!) {
      setKeepApart(input: $input) {
        __typename
        ... on KeepApartSuccess {
          keepApart {
            ...KeepApartPair
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
  [keepApartFragment, refusedFragment],
);

export const liftKeepApartMutation = graphql(
  `
    mutation LiftKeepApart($input: LiftKeepApartInput!) {
      liftKeepApart(input: $input) {
        __typename
        ... on KeepApartSuccess {
          keepApart {
            ...KeepApartPair
          }
        }
        ...Refused
      }
    }
  `,
  [keepApartFragment, refusedFragment],
);

import { refusedFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';
import { nominationFragment } from './transition.documents.ts';

/** Of whom it is asked today whether they arrived. */
export const arrivalsQuery = graphql(
  `
    query Arrivals {
      transitionNominations(first: 100, filter: { arrivalToConfirm: true }) {
        totalCount
        nodes {
          ...Nomination
        }
      }
    }
  `,
  [nominationFragment],
);

export const confirmArrivalsMutation = graphql(
  `
    mutation ConfirmArrivals($input: ConfirmArrivalsInput!) {
      confirmArrivals(input: $input) {
        __typename
        ... on ArrivalsSuccess {
          nominations {
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

import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';

export const letInGuestSchoolMutation = graphql(
  `
    mutation LetInGuestSchool($input: LetInGuestSchoolInput!) {
      letInGuestSchool(input: $input) {
        __typename
        ... on SchoolSuccess {
          school {
            id
            guestToday
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const endGuestPeriodMutation = graphql(
  `
    mutation EndGuestPeriod($input: EndGuestPeriodInput!) {
      endGuestPeriod(input: $input) {
        __typename
        ... on SchoolSuccess {
          school {
            id
            guestToday
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [refusedFragment, staleFragment],
);

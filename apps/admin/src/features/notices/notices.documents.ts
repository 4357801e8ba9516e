import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';

export const digestQuery = graphql(`
  query MyDigest {
    viewer {
      id
      wantsDigest
    }
  }
`);

export const chooseDigestMutation = graphql(
  `
    mutation ChooseDigest($input: ChooseDigestInput!) {
      chooseDigest(input: $input) {
        __typename
        ... on DigestSuccess {
          viewer {
            id
            wantsDigest
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const calendarFeedQuery = graphql(`
  query CalendarLink {
    calendarFeed {
      id
      version
      initials
      madeAt
      lastReadOn
    }
  }
`);

export const makeCalendarFeedMutation = graphql(
  `
    mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {
      makeCalendarFeed(input: $input) {
        __typename
        ... on CalendarFeedSuccess {
          address
          feed {
            id
            version
            initials
            madeAt
            lastReadOn
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const revokeCalendarFeedMutation = graphql(
  `
    mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
      revokeCalendarFeed(input: $input) {
        __typename
        ... on CalendarFeedSuccess {
          feed {
            id
            version
            revokedAt
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [refusedFragment, staleFragment],
);

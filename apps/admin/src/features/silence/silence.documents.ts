import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const silentCasesQuery = graphql(`
  query SilentCases($after: String, $filter: SilentCaseFilter) {
    silentCases(first: 50, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        reason
        on
        viewerCanSnooze
        case {
          id
        }
        student {
          id
          displayName
        }
        school {
          id
          name
        }
        worker {
          id
          name
        }
        snooze {
          id
          version
          why
          until
        }
      }
    }
  }
`);

export type SilentRow = ResultOf<typeof silentCasesQuery>['silentCases']['nodes'][number];

export const snoozeSilentCaseMutation = graphql(
  `
    mutation SnoozeSilentCase($input: SnoozeSilentCaseInput!) {
      snoozeSilentCase(input: $input) {
        __typename
        ... on SilenceSnoozeSuccess {
          snooze {
            id
            version
            until
          }
        }
        ...Refused
      }
    }
  `,
  [refusedFragment],
);

export const liftSnoozeMutation = graphql(
  `
    mutation LiftSnooze($input: LiftSnoozeInput!) {
      liftSnooze(input: $input) {
        __typename
        ... on SilenceSnoozeSuccess {
          snooze {
            id
            version
            liftedOn
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [refusedFragment, staleFragment],
);

import { refusedFragment } from '../../graphql/answer.documents.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';

const entryFragment = graphql(`
  fragment Waiting on WaitingListEntry @_unmask {
    id
    since
    note
    endedOn
    endReason
    student {
      id
      displayName
      yearGroup
    }
    programme {
      id
      name
    }
    school {
      id
      name
    }
  }
`);
export type Waiting = ResultOf<typeof entryFragment>;

export const waitingListQuery = graphql(
  `
    query WaitingList($first: Int!, $after: String, $filter: WaitingListFilter) {
      waitingList(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Waiting
        }
      }
    }
  `,
  [entryFragment],
);

export const putOnWaitingListMutation = graphql(
  `
    mutation PutOnWaitingList($input: PutOnWaitingListInput!) {
      putOnWaitingList(input: $input) {
        __typename
        ... on WaitingListSuccess {
          entry {
            ...Waiting
          }
        }
        ...Refused
      }
    }
  `,
  [entryFragment, refusedFragment],
);

export const takeOffWaitingListMutation = graphql(
  `
    mutation TakeOffWaitingList($input: TakeOffWaitingListInput!) {
      takeOffWaitingList(input: $input) {
        __typename
        ... on WaitingListSuccess {
          entry {
            ...Waiting
          }
        }
        ...Refused
      }
    }
  `,
  [entryFragment, refusedFragment],
);

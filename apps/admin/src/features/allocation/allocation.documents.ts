import { refusedFragment, staleFragment } from '../../graphql/answer.documents.ts';
import { graphql } from '../../graphql/graphql.ts';

export const allocationBoardQuery = graphql(`
  query AllocationBoard($filter: SchoolFilter, $after: String) {
    schools(first: 50, filter: $filter, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        viewerCanSetAllocation
        currentAllocation {
          id
          version
          role
          minutesPerWeek
          weekdays
          from
          to
          viewerCanSet
          worker {
            id
            name
          }
        }
      }
    }
  }
`);

export const workerLoadsQuery = graphql(`
  query WorkerLoads {
    staff(first: 40, filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) {
      nodes {
        id
        name
        contractedMinutesPerWeek
        allocations(first: 30, current: true) {
          nodes {
            id
            role
            minutesPerWeek
            school {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const setAllocationMutation = graphql(
  `
    mutation SetAllocation($input: SetAllocationInput!) {
      setAllocation(input: $input) {
        __typename
        ... on AllocationSuccess {
          allocation {
            id
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
  [refusedFragment],
);

export const endAllocationMutation = graphql(
  `
    mutation EndAllocation($input: EndAllocationInput!) {
      endAllocation(input: $input) {
        __typename
        ... on AllocationSuccess {
          allocation {
            id
            version
            to
          }
        }
        ...Stale
        ...Refused
      }
    }
  `,
  [refusedFragment, staleFragment],
);

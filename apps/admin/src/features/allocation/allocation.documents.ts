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
  query WorkerLoads($after: String) {
    staff(first: 25, after: $after, filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        contractedMinutesPerWeek
        allocatedMinutesPerWeek
        allocations(first: 12, current: true) {
          totalCount
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

export const workerWeekQuery = graphql(`
  query WorkerWeek($id: ID!, $after: String) {
    staffMember(id: $id) {
      id
      name
      contractedMinutesPerWeek
      allocatedMinutesPerWeek
      allocations(first: 25, after: $after, current: true) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          role
          minutesPerWeek
          weekdays
          from
          to
          school {
            id
            name
          }
        }
      }
    }
  }
`);

export const workerChoicesQuery = graphql(`
  query WorkerChoices {
    staff(first: 100, filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) {
      nodes {
        id
        name
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

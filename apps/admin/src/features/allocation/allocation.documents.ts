import { graphql } from '../../graphql/graphql.ts';

export const allocationBoardQuery = graphql(`
  query AllocationBoard {
    schools(first: 50, filter: { secondary: true, inServiceArea: true }) {
      nodes {
        id
        name
        viewerCanSetAllocation
        currentAllocation {
          id
          minutesPerWeek
          weekdays
          from
          to
          worker {
            id
            name
          }
        }
      }
    }
  }
`);

export const setAllocationMutation = graphql(`
  mutation SetAllocation($input: SetAllocationInput!) {
    setAllocation(input: $input) {
      __typename
      ... on AllocationSuccess {
        allocation {
          id
          school {
            id
            currentAllocation {
              id
              minutesPerWeek
              weekdays
              from
              to
              worker {
                id
                name
              }
            }
          }
        }
        warnings {
          code
          field
          detail
        }
      }
      ... on RuleViolations {
        violations {
          code
          field
          detail
        }
      }
    }
  }
`);

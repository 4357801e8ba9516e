import { graphql } from '../../graphql/graphql.ts';

const summedUpFragment = graphql(`
  fragment VersionSummedUp on PlanVersion @_unmask {
    id
    state
    targets(first: 3) {
      nodes {
        id
        position
        aim
        progress {
          byRater {
            ratedBy
            change
            first {
              value
              ratedOn
            }
            latest {
              value
              ratedOn
            }
          }
        }
      }
    }
  }
`);

/** Where a plan stands, on the page of its case. */
export const planSummaryFragment = graphql(
  `
    fragment PlanSummary on SupportPlan @_unmask {
      id
      nextReviewOn
      reviewStanding
      inForce {
        ...VersionSummedUp
      }
      draft {
        id
      }
      versions(first: 1) {
        nodes {
          ...VersionSummedUp
        }
      }
    }
  `,
  [summedUpFragment],
);
